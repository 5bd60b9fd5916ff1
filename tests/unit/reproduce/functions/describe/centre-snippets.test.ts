import { expect, it } from 'vitest';
import { centreSnippets } from '../../../../../src/lib/reproduce/functions/describe/centre-snippets.ts';
import { expectSnippets, snippetById } from '../expect-snippets.ts';

it('centreSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(centreSnippets);
});

it('centreSnippets give the mean and the variance of a sample', () => {
	const { numbers } = snippetById(centreSnippets, 'mean-and-spread');
	expect(numbers({ x: [1, 2, 3, 6] })).toEqual(
		expect.objectContaining({ mean: 3, population_variance: 3.5 })
	);
});

it('centreSnippets carry the sample that they are given', () => {
	const { python } = snippetById(centreSnippets, 'median');
	expect(python({ x: [1, 2.5] })).toContain('x = np.array([1, 2.5], dtype=float)');
});
