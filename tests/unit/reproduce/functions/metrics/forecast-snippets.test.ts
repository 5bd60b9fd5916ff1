import { expect, it } from 'vitest';
import { forecastSnippets } from '../../../../../src/lib/reproduce/functions/metrics/forecast-snippets.ts';
import { expectSnippets, snippetById } from '../expect-snippets.ts';

it('forecastSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(forecastSnippets);
});

it('forecastSnippets give a quarter to a constant one half', () => {
	const { numbers } = snippetById(forecastSnippets, 'log-loss-and-brier-score');
	expect(numbers({ actual: [1, 0], probabilities: [0.5, 0.5] })).toEqual(
		expect.objectContaining({ brier_score: 0.25 })
	);
});
