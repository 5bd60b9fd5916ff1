import { expect, it } from 'vitest';
import { rankSnippets } from '../../../../../src/lib/reproduce/functions/drift/rank-snippets.ts';
import { expectSnippets, snippetById } from '../expect-snippets.ts';

it('rankSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(rankSnippets);
});

it('rankSnippets give 2 of 20 orders for samples of three that do not overlap', () => {
	const { numbers } = snippetById(rankSnippets, 'ks-test');
	expect(numbers({ reference: [1, 2, 3], current: [4, 5, 6] })).toEqual({
		statistic: 1,
		p_value: 0.1
	});
});

it('rankSnippets choose the p-value as the core does', () => {
	const { python } = snippetById(rankSnippets, 'mann-whitney-u-test');
	expect(python({ reference: [1, 2], current: [3, 4] })).toContain('method="exact"');
	expect(python({ reference: [1, 2], current: [2, 4] })).toContain('method="asymptotic"');
});
