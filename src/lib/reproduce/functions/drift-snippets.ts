import { classifierSnippet } from './drift/classifier-snippet.ts';
import { countSnippets } from './drift/count-snippets.ts';
import { distanceSnippets } from './drift/distance-snippets.ts';
import { permutationSnippets } from './drift/permutation-snippets.ts';
import { psiSnippets } from './drift/psi-snippets.ts';
import { rankSnippets } from './drift/rank-snippets.ts';
import { shareSnippets } from './drift/share-snippets.ts';
import type { FunctionSnippet } from './function-snippet.ts';

/** Snippets for functions that hold two samples against each other. */
export const driftSnippets: readonly FunctionSnippet[] = [
	...rankSnippets,
	...distanceSnippets,
	...countSnippets,
	...shareSnippets,
	...psiSnippets,
	...permutationSnippets,
	classifierSnippet
];
