import { describeSnippets } from './describe-snippets.ts';
import type { FunctionSnippet } from './function-snippet.ts';

/** Every snippet for the functions of the statistics core, family by family. */
export const functionSnippets: readonly FunctionSnippet[] = [...describeSnippets];
