import { expect, it } from 'vitest';
import { chartSnippets } from '../../../../../src/lib/reproduce/functions/streams/chart-snippets.ts';
import { expectSnippets, snippetById } from '../expect-snippets.ts';

it('chartSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(chartSnippets);
});

it('chartSnippets give the value at which the sum passes the limit', () => {
	const { numbers } = snippetById(chartSnippets, 'cusum');
	expect(numbers({ stream: [4, 4], mean: 0, sd: 1, k: 0.5, h: 5 })).toEqual(
		expect.objectContaining({ drifts: 1, drift_1: 2, up: 7, down: 0 })
	);
});
