import { expect, it } from 'vitest';
import { percentileSnippets } from '../../../../../src/lib/reproduce/functions/latency/percentile-snippets.ts';
import { expectSnippets, snippetById } from '../expect-snippets.ts';

it('percentileSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(percentileSnippets);
});

it('percentileSnippets give both definitions of the median', () => {
	const { numbers } = snippetById(percentileSnippets, 'percentiles');
	expect(numbers({ x: [1, 2, 3, 4], ps: [50] })).toEqual({ linear_1: 2.5, nearest_rank_1: 2 });
});
