import { expect, it } from 'vitest';
import { sampleSizeForProportions } from '../../../../src/lib/stats/experiments/sample-size-for-proportions.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

it('sampleSizeForProportions(plan) is what R power.prop.test says', () => {
	const { perArm, total, exactPerArm } = sampleSizeForProportions({ baseline: 0.2, effect: 0.05 });
	expect(perArm).toEqual([1094, 1094]);
	expect(total).toBe(2188);
	expect(exactPerArm).toBeCloseTo(1093.739, 3);
});

it('sampleSizeForProportions(plan) takes a relative effect for a share of the baseline', () => {
	const relative = sampleSizeForProportions({ baseline: 0.2, effect: 0.25, relative: true });
	expect(relative.perArm[0]).toBe(1094);
});

it('sampleSizeForProportions(plan) needs 31,234 rows an arm to see half a point on 5 %', () => {
	expect(sampleSizeForProportions({ baseline: 0.05, effect: 0.005 }).perArm[0]).toBe(31234);
});

it('sampleSizeForProportions(plan) refuses what has no answer', () => {
	const plan = { baseline: 0.2, effect: 0.05 };
	for (const broken of [
		{ effect: 0 },
		{ effect: 1e-300 },
		{ effect: 0.9 },
		{ effect: 1e-12 },
		{ power: 0.04 },
		{ alpha: 0 },
		{ ratio: -1 },
		{ method: 'exact' as never },
		{ baseline: null as never }
	]) {
		expect(() => sampleSizeForProportions({ ...plan, ...broken })).toThrow(StatsError);
	}
});
