import { expect, it } from 'vitest';
import {
	epsilonGreedyBandit,
	thompsonBandit,
	ucb1Bandit
} from '../../../../../src/lib/stats/experiments/registry/bandits.ts';

const values = { rateA: 0.2, rateB: 0.8, steps: 500, seed: 3, epsilon: 0.1 };

it.each([epsilonGreedyBandit, ucb1Bandit, thompsonBandit])(
	'$id plays all its rows, most of them on B',
	(design) => {
		const result = design.compute(values);
		const [toA = 0, toB = 0] = [result.pulls].flat() as number[];
		expect(toA + toB).toBe(500);
		expect(toB).toBeGreaterThan(400);
		expect(result.regret).toBeCloseTo(0.6 * toA, 9);
		expect(design.reading(values, result)).toBe(
			`Of 500 rows ${toB} went to B, and ${(0.6 * toA).toFixed(1)} successes were missed.`
		);
	}
);
