import { describeSnippets } from './describe-snippets.ts';
import { distributionSnippets } from './distribution-snippets.ts';
import { driftSnippets } from './drift-snippets.ts';
import { experimentSnippets } from './experiment-snippets.ts';
import type { FunctionSnippet } from './function-snippet.ts';
import { latencySnippets } from './latency-snippets.ts';
import { metricSnippets } from './metric-snippets.ts';
import { multipleTestingSnippets } from './multiple-testing-snippets.ts';
import { specialSnippet } from './special-snippet.ts';
import { streamSnippets } from './stream-snippets.ts';

/** Every snippet for the functions of the statistics core, family by family. */
export const functionSnippets: readonly FunctionSnippet[] = [
	...distributionSnippets,
	...describeSnippets,
	...driftSnippets,
	...multipleTestingSnippets,
	...streamSnippets,
	...metricSnippets,
	...experimentSnippets,
	...latencySnippets,
	specialSnippet
];
