import { expect, it } from 'vitest';
import { shareSnippets } from '../../../../../src/lib/reproduce/functions/drift/share-snippets.ts';
import { expectSnippets, snippetById } from '../expect-snippets.ts';

it('shareSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(shareSnippets);
});

it('shareSnippets give how far shares have moved', () => {
	const { numbers } = snippetById(shareSnippets, 'share-differences');
	expect(numbers({ reference: [1, 1], current: [3, 1] })).toEqual({
		total_variation: 0.25,
		l_infinity: 0.25
	});
});
