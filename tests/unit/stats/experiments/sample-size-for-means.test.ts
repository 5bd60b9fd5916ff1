import { expect, it } from 'vitest';
import { sampleSizeForMeans } from '../../../../src/lib/stats/experiments/sample-size-for-means.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

it('sampleSizeForMeans(plan) is what R power.t.test says', () => {
	const t = sampleSizeForMeans({ sd: 1, effect: 0.2 });
	expect(t.perArm).toEqual([394, 394]);
	expect(t.exactPerArm).toBeCloseTo(393.405695, 5);
	expect(sampleSizeForMeans({ sd: 1, effect: 0.2, method: 'z' }).perArm[0]).toBe(393);
});

it('sampleSizeForMeans(plan) keeps two rows in each arm, however large the effect', () => {
	expect(sampleSizeForMeans({ sd: 1, effect: 1e6 }).perArm).toEqual([2, 2]);
	expect(sampleSizeForMeans({ sd: 1, effect: 1e6, ratio: 0.1 }).perArm).toEqual([20, 2]);
});

it('sampleSizeForMeans(plan) answers at once for a tiny effect, or says that it cannot', () => {
	expect(sampleSizeForMeans({ sd: 1, effect: 1e-6 }).perArm[0]).toBeGreaterThan(1e13);
	expect(() => sampleSizeForMeans({ sd: 1, effect: 1e-100 })).toThrow(/no sample large enough/);
});

it('sampleSizeForMeans(plan) knows the rule of sixteen for the usual levels only', () => {
	expect(sampleSizeForMeans({ sd: 2, effect: 1, method: 'lehr' }).perArm[0]).toBe(64);
	const strict = { sd: 2, effect: 1, method: 'lehr', alpha: 0.01 } as const;
	expect(() => sampleSizeForMeans(strict)).toThrow(StatsError);
});

it('sampleSizeForMeans(plan) refuses no spread and no effect', () => {
	expect(() => sampleSizeForMeans({ sd: 0, effect: 1 })).toThrow(StatsError);
	expect(() => sampleSizeForMeans({ sd: 1, effect: 0 })).toThrow(StatsError);
});
