import { expect, it } from 'vitest';
import { distanceSnippets } from '../../../../../src/lib/reproduce/functions/drift/distance-snippets.ts';
import { expectSnippets, snippetById } from '../expect-snippets.ts';

it('distanceSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(distanceSnippets);
});

it('distanceSnippets give the distance between shifted samples', () => {
	const { numbers } = snippetById(distanceSnippets, 'wasserstein-distance');
	expect(numbers({ reference: [0, 1], current: [2, 3] })).toEqual(
		expect.objectContaining({ distance: 2, normed: 4 })
	);
});
