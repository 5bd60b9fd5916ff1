import { expect, test } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { banditRules } from '../../../../src/lib/simulation/experiment/bandit-rules.ts';

test('banditRules: each creates a fresh bandit of two arms, and the split none', () => {
	expect(banditRules.map(({ id }) => id)).toEqual(['split', 'epsilon', 'ucb', 'thompson']);
	for (const { id, create } of banditRules) {
		if (!create) {
			expect(id).toBe('split');
			continue;
		}
		const bandit = create();
		expect(bandit.choose(createRng(1))).toBe(0);
		bandit.update(0, 1);
		expect(bandit.choose(createRng(1))).toBe(1);
		expect(create().state.pulls).toEqual([0, 0]);
	}
});
