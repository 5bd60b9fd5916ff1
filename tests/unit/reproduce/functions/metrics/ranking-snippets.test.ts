import { expect, it } from 'vitest';
import { rankingSnippets } from '../../../../../src/lib/reproduce/functions/metrics/ranking-snippets.ts';
import { expectSnippets, snippetById } from '../expect-snippets.ts';

it('rankingSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(rankingSnippets);
});

it('rankingSnippets give an area of 1 to a perfect ranking', () => {
	const { numbers } = snippetById(rankingSnippets, 'roc-auc');
	expect(numbers({ actual: [0, 0, 1, 1], scores: [1, 2, 3, 4] })).toEqual(
		expect.objectContaining({ auc: 1 })
	);
});
