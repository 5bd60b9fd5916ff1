import { expect, it } from 'vitest';
import { curveSnippets } from '../../../../../src/lib/reproduce/functions/describe/curve-snippets.ts';
import { expectSnippets, snippetById } from '../expect-snippets.ts';

it('curveSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(curveSnippets);
});

it('curveSnippets give the share of the sample up to each point', () => {
	const { numbers } = snippetById(curveSnippets, 'ecdf');
	expect(numbers({ x: [1, 2, 3, 4], t: [0, 2, 9] })).toEqual({
		share_1: 0,
		share_2: 0.5,
		share_3: 1
	});
});
