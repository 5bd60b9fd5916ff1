import { expect, it } from 'vitest';
import { alwaysValidSnippets } from '../../../../../src/lib/reproduce/functions/experiments/always-valid-snippets.ts';
import { expectSnippets, snippetById } from '../expect-snippets.ts';

it('alwaysValidSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(alwaysValidSnippets);
});

it('alwaysValidSnippets give no count to what comes after the verdict', () => {
	const { numbers } = snippetById(alwaysValidSnippets, 'sequential-probability-ratio-test');
	expect(numbers({ p0: 0.1, p1: 0.4, alpha: 0.05, beta: 0.2, outcomes: [1, 1, 1, 0, 0] })).toEqual(
		expect.objectContaining({ n: 2 })
	);
});
