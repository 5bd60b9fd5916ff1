import { expect, it } from 'vitest';
import { powerForProportions } from '../../../../src/lib/stats/experiments/power-for-proportions.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

it('powerForProportions(plan) is what R power.prop.test(strict = TRUE) says', () => {
	const plan = { baseline: 0.2, effect: 0.05, nPerArm: 500 };
	expect(powerForProportions(plan)).toBeCloseTo(0.4733961527, 9);
});

it('powerForProportions(plan) adds up every table for exact', () => {
	const plan = { baseline: 0.1, effect: 0.1, nPerArm: 100, method: 'exact' } as const;
	expect(powerForProportions(plan)).toBeCloseTo(0.5176867889510489, 12);
});

it('powerForProportions(plan) is alpha without an effect', () => {
	expect(powerForProportions({ baseline: 0.3, effect: 0, nPerArm: 9 })).toBeCloseTo(0.05, 14);
});

it('powerForProportions(plan) is certain where nothing varies', () => {
	const plan = { baseline: 0, effect: 1, nPerArm: 10 };
	expect(powerForProportions(plan)).toBe(1);
	expect(powerForProportions({ ...plan, method: 'exact' })).toBe(1);
	expect(powerForProportions({ baseline: 0, effect: 0, nPerArm: 10 })).toBe(0);
});

it('powerForProportions(plan) counts whole rows only for exact, and not without end', () => {
	const plan = { baseline: 0.1, effect: 0.1, method: 'exact' } as const;
	for (const nPerArm of [10.5, 1e9, 0, NaN]) {
		expect(() => powerForProportions({ ...plan, nPerArm })).toThrow(StatsError);
	}
});
