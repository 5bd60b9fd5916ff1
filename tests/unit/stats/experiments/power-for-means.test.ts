import { expect, it } from 'vitest';
import { powerForMeans } from '../../../../src/lib/stats/experiments/power-for-means.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

it('powerForMeans(plan) is what R power.t.test(strict = TRUE) says', () => {
	expect(powerForMeans({ sd: 1, effect: 0.5, nPerArm: 50 })).toBeCloseTo(0.6968934, 7);
	expect(powerForMeans({ sd: 1, effect: -0.5, nPerArm: 50 })).toBeCloseTo(0.6968934, 7);
});

it('powerForMeans(plan) shows what the formula without power buys: 28 %', () => {
	const plan = { sd: 1, effect: 0.1, nPerArm: 384.1458820694124, method: 'z' } as const;
	expect(powerForMeans(plan)).toBeCloseTo(0.2834, 4);
});

it('powerForMeans(plan) is alpha without an effect, and 1 for an endless one', () => {
	expect(powerForMeans({ sd: 1, effect: 0, nPerArm: 5 })).toBeCloseTo(0.05, 12);
	expect(powerForMeans({ sd: 1e-300, effect: 1e300, nPerArm: 5 })).toBe(1);
});

it('powerForMeans(plan) refuses arms too small to estimate a spread', () => {
	expect(() => powerForMeans({ sd: 1, effect: 1, nPerArm: 1 })).toThrow(/2 rows or more/);
	expect(() => powerForMeans({ sd: 1, effect: 1, nPerArm: 5, ratio: 0.1 })).toThrow(StatsError);
	expect(() => powerForMeans({ sd: 1, effect: 1, nPerArm: NaN })).toThrow(StatsError);
});
