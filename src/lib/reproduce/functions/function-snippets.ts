import { describeSnippets } from './describe-snippets.ts';
import { distributionSnippets } from './distribution-snippets.ts';
import { driftSnippets } from './drift-snippets.ts';
import type { FunctionSnippet } from './function-snippet.ts';
import { multipleTestingSnippets } from './multiple-testing-snippets.ts';

/** Every snippet for the functions of the statistics core, family by family. */
export const functionSnippets: readonly FunctionSnippet[] = [
	...distributionSnippets,
	...describeSnippets,
	...driftSnippets,
	...multipleTestingSnippets
];
