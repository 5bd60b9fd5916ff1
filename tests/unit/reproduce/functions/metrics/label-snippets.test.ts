import { expect, it } from 'vitest';
import { labelSnippets } from '../../../../../src/lib/reproduce/functions/metrics/label-snippets.ts';
import { expectSnippets, snippetById } from '../expect-snippets.ts';

it('labelSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(labelSnippets);
});

it('labelSnippets give the four counts and their shares', () => {
	const { numbers } = snippetById(labelSnippets, 'confusion-matrix');
	expect(numbers({ actual: [1, 1, 0, 0], predicted: [1, 0, 0, 0], beta: 1 })).toEqual(
		expect.objectContaining({ tp: 1, fn: 1, tn: 2, fp: 0, precision: 1, recall: 0.5 })
	);
});
