import { expect, it } from 'vitest';
import { cupedAdjust } from '../../../../src/lib/stats/experiments/cuped-adjust.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

it('cupedAdjust(metric, covariate) takes out what the covariate explains', () => {
	const { adjusted, theta, varianceReduction } = cupedAdjust([3, 5, 7], [1, 2, 3]);
	expect([...adjusted]).toEqual([5, 5, 5]);
	expect(theta).toBe(2);
	expect(varianceReduction).toBe(1);
});

it('cupedAdjust(metric, covariate) leaves the metric alone if the covariate never varies', () => {
	const { adjusted, theta, varianceReduction } = cupedAdjust([3, 5, 8], [4, 4, 4]);
	expect([...adjusted]).toEqual([3, 5, 8]);
	expect([theta, varianceReduction]).toEqual([0, 0]);
});

it('cupedAdjust(metric, covariate) modifies nothing and bears any unit', () => {
	const metric = Float64Array.of(3e300, 5e300, 7.5e300);
	expect(cupedAdjust(metric, [1e-5, 2e-5, 3e-5]).theta).toBeGreaterThan(2e305);
	expect(metric[0]).toBe(3e300);
});

it('cupedAdjust(metric, covariate) refuses rows that do not match, or are too few', () => {
	expect(() => cupedAdjust([1, 2], [1, 2, 3])).toThrow(StatsError);
	expect(() => cupedAdjust([1], [1])).toThrow(StatsError);
	expect(() => cupedAdjust([1e300, 2e300], [1e-300, 2e-300])).toThrow(StatsError);
});
