import { describe, expect, it } from 'vitest';
import { bayesianAB } from '../../../../src/lib/stats/experiments/bayesian-ab.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('bayesianAB({ successesA, nA, successesB, nB, prior })', () => {
	it('agrees with the finite sum at 30 digits', () => {
		const found = bayesianAB({ successesA: 30, nA: 100, successesB: 45, nB: 100 });
		expect(found.probabilityBBeatsA).toBeCloseTo(0.9854764919961662, 14);
		expect(found.expectedLossB).toBeCloseTo(0.00034824846050645177, 16);
		expect(found.expectedLossA).toBeCloseTo(0.1474070719899182, 14);
		expect(found.intervalB[1]).toBeCloseTo(0.5477807813438309, 12);
	});

	it('knows nothing without data, and is quick with a thousand million', () => {
		const none = bayesianAB({ successesA: 0, nA: 0, successesB: 0, nB: 0 });
		expect(none.probabilityBBeatsA).toBeCloseTo(0.5, 15);
		expect(none.intervalA).toEqual([expect.closeTo(0.025, 14), expect.closeTo(0.975, 14)]);
		const many = bayesianAB({ successesA: 5e8, nA: 1e9, successesB: 5e8, nB: 1e9 });
		expect(many.probabilityBBeatsA).toBeCloseTo(0.5, 8);
	});

	it('takes the confidence of its intervals', () => {
		const { intervalA } = bayesianAB({
			successesA: 0,
			nA: 0,
			successesB: 1,
			nB: 2,
			confidence: 0.5
		});
		expect(intervalA).toEqual([expect.closeTo(0.25, 14), expect.closeTo(0.75, 14)]);
	});

	it('refuses counts and priors that are none', () => {
		const arms = { successesA: 1, nA: 2, successesB: 1, nB: 2 };
		const wrong = [
			{ successesA: 3 },
			{ nB: 0.5 },
			{ nA: 2e9 },
			{ successesB: -1 },
			{ confidence: 1 }
		];
		for (const change of wrong)
			expect(() => bayesianAB({ ...arms, ...change })).toThrow(StatsError);
		expect(() => bayesianAB({ ...arms, prior: [0, 1] })).toThrow(StatsError);
	});
});
