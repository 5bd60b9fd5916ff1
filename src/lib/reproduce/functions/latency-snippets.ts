import type { FunctionSnippet } from './function-snippet.ts';
import { budgetSnippets } from './latency/budget-snippets.ts';
import { percentileSnippets } from './latency/percentile-snippets.ts';
import { queueSnippets } from './latency/queue-snippets.ts';

/** Snippets for latency, load and objectives. */
export const latencySnippets: readonly FunctionSnippet[] = [
	...percentileSnippets,
	...queueSnippets,
	...budgetSnippets
];
