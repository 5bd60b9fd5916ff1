import { expect, it } from 'vitest';
import { permutationSnippets } from '../../../../../src/lib/reproduce/functions/drift/permutation-snippets.ts';
import { expectSnippets, snippetById } from '../expect-snippets.ts';

it('permutationSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(permutationSnippets);
});

it('permutationSnippets give two of six splits for samples that do not overlap', () => {
	const { numbers } = snippetById(permutationSnippets, 'permutation-test-exact');
	expect(numbers({ reference: [1, 2], current: [3, 4] })).toEqual({ observed: 2, p_value: 1 / 3 });
});

it('permutationSnippets mark the one that draws random splits', () => {
	expect(permutationSnippets.filter(({ random }) => random).map(({ id }) => id)).toEqual([
		'permutation-test'
	]);
});
