import { expect, test } from 'vitest';
import { banditRules } from '../../../../src/lib/simulation/experiment/bandit-rules.ts';
import { checkArms } from '../../../../src/lib/simulation/experiment/bandits/check-arms.ts';

test('banditRules: the split first, each with a policy that can run', () => {
	expect(banditRules.map(({ id }) => id)).toEqual(['split', 'epsilon', 'ucb', 'thompson']);
	const world = { rates: [0.1, 0.2], steps: 10, change: 'none' as const, delay: 0 };
	for (const { policy } of banditRules) expect(checkArms(world, policy)).toBeUndefined();
});
