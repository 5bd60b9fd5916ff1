import { expect, it } from 'vitest';
import { binSnippets } from '../../../../../src/lib/reproduce/functions/describe/bin-snippets.ts';
import { expectSnippets, snippetById } from '../expect-snippets.ts';

it('binSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(binSnippets);
});

it('binSnippets give edges and counts by place', () => {
	const { numbers } = snippetById(binSnippets, 'histogram');
	expect(numbers({ x: [0, 1, 2, 4], bins: 2 })).toEqual(
		expect.objectContaining({ edge_2: 2, count_1: 2, count_2: 2 })
	);
});

it('binSnippets carry the number of bins', () => {
	const { r } = snippetById(binSnippets, 'quantile-edges');
	expect(r({ x: [1, 2, 3], bins: 3 })).toContain('0:3 / 3');
});
