import type { FunctionSnippet } from './function-snippet.ts';
import { binSnippets } from './describe/bin-snippets.ts';
import { centreSnippets } from './describe/centre-snippets.ts';
import { curveSnippets } from './describe/curve-snippets.ts';

/** Snippets for the functions that describe one sample. */
export const describeSnippets: readonly FunctionSnippet[] = [
	...centreSnippets,
	...binSnippets,
	...curveSnippets
];
