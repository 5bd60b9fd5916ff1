import { describe, expect, it } from 'vitest';
import { createRng, type Rng } from '../../../../src/lib/random/index.ts';
import { bayesianAB } from '../../../../src/lib/stats/experiments/bayesian-ab.ts';
import { thompsonSampling } from '../../../../src/lib/stats/experiments/thompson-sampling.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('thompsonSampling({ arms, prior })', () => {
	it('tries an arm as often as it is likely to be the best', () => {
		const bandit = thompsonSampling({ arms: 2 });
		for (let k = 0; k < 40; k++) bandit.update(0, k < 3 ? 1 : 0);
		for (let k = 0; k < 42; k++) bandit.update(1, k < 5 ? 1 : 0);
		const rng = createRng('thompson');
		const runs = 20_000;
		let second = 0;
		for (let run = 0; run < runs; run++) second += bandit.choose(rng);
		const { probabilityBBeatsA: p } = bayesianAB({ successesA: 3, nA: 40, successesB: 5, nB: 42 });
		expect(Math.abs(second / runs - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / runs));
	});

	it('tries each arm once first and then learns which one pays', () => {
		const bandit = thompsonSampling({ arms: 3, prior: [0.5, 0.5] });
		const rng = createRng(3);
		const chosen = Array.from({ length: 500 }, () => {
			const arm = bandit.choose(rng);
			bandit.update(arm, rng.uniform() < [0.1, 0.6, 0.2][arm]! ? 1 : 0);
			return arm;
		});
		expect(chosen.slice(0, 3)).toEqual([0, 1, 2]);
		expect(bandit.state.pulls[1]).toBeGreaterThan(350);
	});

	it('refuses priors and streams that are none', () => {
		expect(() => thompsonSampling({ arms: 2, prior: [0, 1] })).toThrow(StatsError);
		expect(() => thompsonSampling({ arms: 2 }).choose({} as Rng)).toThrow(StatsError);
	});
});
