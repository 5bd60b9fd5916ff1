import { expect, it } from 'vitest';
import { errorOfDifference, ratesOf } from '../../../../src/lib/stats/experiments/two-arms.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

it('ratesOf(caller, arms) divides, once the counts are right', () => {
	expect(ratesOf('test', { successesA: 1, nA: 4, successesB: 1, nB: 2 })).toEqual([0.25, 0.5]);
	const broken = { successesA: 5, nA: 4, successesB: 1, nB: 2 };
	expect(() => ratesOf('test', broken)).toThrow(StatsError);
});

it('errorOfDifference(a, nA, b, nB) adds variances', () => {
	expect(errorOfDifference(0.5, 25, 0.5, 25)).toBeCloseTo(Math.sqrt(0.02), 15);
	expect(errorOfDifference(0, 5, 1, 5)).toBe(0);
});
