import { expect, it } from 'vitest';
import { banditSnippets } from '../../../../../src/lib/reproduce/functions/experiments/bandit-snippets.ts';
import { expectSnippets, snippetById } from '../expect-snippets.ts';

it('banditSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(banditSnippets);
});

it('banditSnippets give the regret of known rates', () => {
	const { numbers } = snippetById(banditSnippets, 'bandit-regret');
	expect(numbers({ rates: [0.5, 0.25], pulls: [10, 8] })).toEqual(
		expect.objectContaining({ pseudo_regret: 2 })
	);
});

it('banditSnippets give each arm one try first', () => {
	const { numbers } = snippetById(banditSnippets, 'ucb1');
	expect(
		numbers({
			payouts: [
				[1, 1],
				[0, 0]
			],
			steps: 2
		})
	).toEqual(expect.objectContaining({ pulls_1: 1, pulls_2: 1 }));
});
