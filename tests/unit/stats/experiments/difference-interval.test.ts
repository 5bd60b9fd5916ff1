import { expect, it } from 'vitest';
import { differenceInterval } from '../../../../src/lib/stats/experiments/difference-interval.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

const none = { successesA: 0, nA: 50, successesB: 0, nB: 60 };

it('differenceInterval(arms) knows that no success is not no doubt', () => {
	expect(differenceInterval(none, { method: 'wald' })).toEqual([0, 0]);
	const [lower, upper] = differenceInterval(none);
	expect(lower).toBeCloseTo(-0.07134759913335874, 12);
	expect(upper).toBeCloseTo(0.060171852142089886, 12);
});

it('differenceInterval(arms, options) agrees with statsmodels after Agresti and Caffo', () => {
	const arms = { successesA: 30, nA: 100, successesB: 45, nB: 100 };
	const [lower, upper] = differenceInterval(arms, { method: 'agresti-caffo' });
	expect(lower).toBeCloseTo(0.015558914005085633, 12);
	expect(upper).toBeCloseTo(0.27855873305373796, 12);
});

it('differenceInterval(arms, options) refuses unknown words', () => {
	expect(() => differenceInterval(none, { method: 'exact' as never })).toThrow(StatsError);
	expect(() => differenceInterval(none, { confidence: 1 })).toThrow(StatsError);
});
