import { expect, it } from 'vitest';
import { classifierSnippet } from '../../../../../src/lib/reproduce/functions/drift/classifier-snippet.ts';
import { expectSnippets } from '../expect-snippets.ts';

it('classifierSnippet has whole code, finite numbers and leaves the input alone', () => {
	expectSnippets([classifierSnippet]);
});

it('classifierSnippet finds nothing where both sides are alike', () => {
	const rows = [[1], [2], [3], [4], [5], [6]];
	const { mean_auc, coefficient_1 } = classifierSnippet.numbers({
		reference: rows,
		current: rows,
		folds: 2
	});
	expect(mean_auc).toBe(0.5);
	expect(coefficient_1).toBeCloseTo(0, 12);
});
