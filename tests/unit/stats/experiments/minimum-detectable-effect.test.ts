import { expect, it } from 'vitest';
import { minimumDetectableEffect } from '../../../../src/lib/stats/experiments/minimum-detectable-effect.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

it('minimumDetectableEffect({ sd }) is the textbook formula, and more where sd is estimated', () => {
	const z = minimumDetectableEffect({ sd: 2.5, nPerArm: 1000 });
	expect(z).toBeCloseTo(0.3132267496229586, 12);
	expect(minimumDetectableEffect({ sd: 2.5, nPerArm: 1000, method: 't' })).toBeGreaterThan(z);
});

it('minimumDetectableEffect({ baseline }) is the smallest rise that shows', () => {
	const rise = minimumDetectableEffect({ baseline: 0.1, nPerArm: 10000 });
	expect(rise).toBeCloseTo(0.012201025074385327, 12);
});

it('minimumDetectableEffect({ baseline }) says when no rise could be seen', () => {
	expect(() => minimumDetectableEffect({ baseline: 0.99, nPerArm: 10 })).toThrow(/no rise/);
	expect(() => minimumDetectableEffect({ baseline: 1, nPerArm: 10 })).toThrow(StatsError);
});

it('minimumDetectableEffect(plan) takes either a baseline or a spread', () => {
	expect(() => minimumDetectableEffect({ nPerArm: 10 } as never)).toThrow(/either baseline or sd/);
	const both = { nPerArm: 10, sd: 1, baseline: 0.5 } as never;
	expect(() => minimumDetectableEffect(both)).toThrow(StatsError);
	expect(() => minimumDetectableEffect({ sd: 1e308, nPerArm: 1e-5 })).toThrow(/1e308/);
});
