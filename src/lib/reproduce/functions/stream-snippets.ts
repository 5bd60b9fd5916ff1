import type { FunctionSnippet } from './function-snippet.ts';
import { chartSnippets } from './streams/chart-snippets.ts';
import { detectorSnippets } from './streams/detector-snippets.ts';

/** Snippets for what watches a stream, value by value. */
export const streamSnippets: readonly FunctionSnippet[] = [...detectorSnippets, ...chartSnippets];
