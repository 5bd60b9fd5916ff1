import { expect, it } from 'vitest';
import { multipleTestingSnippets } from '../../../../src/lib/reproduce/functions/multiple-testing-snippets.ts';
import { expectSnippets, snippetById } from './expect-snippets.ts';

it('multipleTestingSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(multipleTestingSnippets);
});

it('multipleTestingSnippets give adjusted p-values by method and place', () => {
	const { numbers } = snippetById(multipleTestingSnippets, 'adjust-p-values');
	expect(numbers({ p: [0.01, 0.5] })).toEqual(
		expect.objectContaining({ bonferroni_1: 0.02, holm_2: 0.5 })
	);
});
