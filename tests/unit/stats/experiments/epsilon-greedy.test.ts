import { describe, expect, it } from 'vitest';
import { createRng, type Rng } from '../../../../src/lib/random/index.ts';
import { epsilonGreedy } from '../../../../src/lib/stats/experiments/epsilon-greedy.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('epsilonGreedy({ arms, epsilon })', () => {
	it('tries each arm once, then the best; with epsilon 0 always', () => {
		const bandit = epsilonGreedy({ arms: 3, epsilon: 0 });
		const rng = createRng(1);
		const chosen = Array.from({ length: 6 }, () => {
			const arm = bandit.choose(rng);
			bandit.update(arm, arm === 1 ? 1 : 0);
			return arm;
		});
		expect(chosen).toEqual([0, 1, 2, 1, 1, 1]);
		expect(bandit.state).toEqual({ pulls: [1, 4, 1], rewards: [0, 4, 0] });
	});

	it('draws two uniform numbers at each choice, used or not', () => {
		let draws = 0;
		const rng = { uniform: () => (draws++, 0.9) };
		const bandit = epsilonGreedy({ arms: 2, epsilon: 0.5 });
		bandit.choose(rng);
		expect(draws).toBe(2);
	});

	it('refuses shares and streams that are none', () => {
		expect(() => epsilonGreedy({ arms: 2, epsilon: 1.1 })).toThrow(StatsError);
		expect(() => epsilonGreedy({ arms: 0, epsilon: 0.1 })).toThrow(StatsError);
		const bandit = epsilonGreedy({ arms: 2, epsilon: 0.1 });
		expect(() => bandit.choose(undefined as unknown as Rng)).toThrow(StatsError);
	});
});
