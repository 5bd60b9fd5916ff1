import { alwaysValidSnippets } from './experiments/always-valid-snippets.ts';
import { banditSnippets } from './experiments/bandit-snippets.ts';
import { bayesianSnippet } from './experiments/bayesian-snippet.ts';
import { boundarySnippets } from './experiments/boundary-snippets.ts';
import { manyArmsSnippets } from './experiments/many-arms-snippets.ts';
import { meanPlanSnippets } from './experiments/mean-plan-snippets.ts';
import { resultSnippets } from './experiments/result-snippets.ts';
import { sampleSnippets } from './experiments/sample-snippets.ts';
import { sharePlanSnippets } from './experiments/share-plan-snippets.ts';
import type { FunctionSnippet } from './function-snippet.ts';

/** Snippets for experiments: planning, reading, looking more than once. */
export const experimentSnippets: readonly FunctionSnippet[] = [
	...sharePlanSnippets,
	...meanPlanSnippets,
	...manyArmsSnippets,
	...resultSnippets,
	...sampleSnippets,
	...boundarySnippets,
	...alwaysValidSnippets,
	bayesianSnippet,
	...banditSnippets
];
