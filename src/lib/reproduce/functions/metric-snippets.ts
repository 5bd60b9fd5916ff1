import type { FunctionSnippet } from './function-snippet.ts';
import { fairnessSnippet } from './metrics/fairness-snippet.ts';
import { forecastSnippets } from './metrics/forecast-snippets.ts';
import { labelSnippets } from './metrics/label-snippets.ts';
import { rankingSnippets } from './metrics/ranking-snippets.ts';
import { regressionSnippet } from './metrics/regression-snippet.ts';

/** Snippets for measures of a model. */
export const metricSnippets: readonly FunctionSnippet[] = [
	...labelSnippets,
	...rankingSnippets,
	...forecastSnippets,
	regressionSnippet,
	fairnessSnippet
];
