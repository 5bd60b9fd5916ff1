import { expect, it } from 'vitest';
import { multiVariantPlan } from '../../../../src/lib/stats/experiments/multi-variant-plan.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

const plan = { baseline: 0.1, effect: 0.02, variants: 3, dailyUnits: 1000 };

it('multiVariantPlan(plan) divides alpha, and counts days and full weeks', () => {
	expect(multiVariantPlan(plan)).toEqual({
		alphaPerComparison: 0.025,
		perArm: 4652,
		total: 13956,
		days: 14,
		fullWeeks: 2
	});
	expect(multiVariantPlan({ ...plan, share: 0.5 }).days).toBe(28);
});

it('multiVariantPlan(plan) refuses a single arm, no traffic, and a share above 1', () => {
	for (const broken of [{ variants: 1 }, { dailyUnits: 0 }, { share: 0 }, { share: 1.5 }]) {
		expect(() => multiVariantPlan({ ...plan, ...broken })).toThrow(StatsError);
	}
});
