import { expect, it } from 'vitest';
import { resultSnippets } from '../../../../../src/lib/reproduce/functions/experiments/result-snippets.ts';
import { expectSnippets, snippetById } from '../expect-snippets.ts';

it('resultSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(resultSnippets);
});

it('resultSnippets give no difference between equal arms', () => {
	const { numbers } = snippetById(resultSnippets, 'two-proportion-test');
	expect(numbers({ successesA: 5, nA: 20, successesB: 5, nB: 20 })).toEqual(
		expect.objectContaining({ z: 0, p_value: 1, difference: 0 })
	);
});
