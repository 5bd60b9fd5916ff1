import { expect, it } from 'vitest';
import {
	powerOfPlan,
	testOfPlan
} from '../../../../../src/lib/simulation/experiment/plan/test-of-plan.ts';
import { somePlan } from './some-plan.ts';

it('testOfPlan: design effect, what CUPED leaves, dilution', () => {
	const plan = { ...somePlan, clusterSize: 21, icc: 0.05, correlation: 0.6, compliance: 0.5 };
	const test = testOfPlan(plan);
	expect(test.designEffect).toBeCloseTo(2, 12);
	expect(test.varianceLeft).toBeCloseTo(0.64, 12);
	expect(test.inflation).toBeCloseTo(1.28, 12);
	expect(test.dilutedEffect).toBeCloseTo(0.025, 12);
});

it('testOfPlan: levels of several arms, and what they keep', () => {
	const plan = { ...somePlan, arms: 6 };
	expect(testOfPlan(plan).alpha).toBe(0.05);
	expect(testOfPlan(plan).familyError).toBeCloseTo(0.18285, 5);
	expect(testOfPlan({ ...plan, correction: 'bonferroni' }).alpha).toBeCloseTo(0.01, 12);
	const dunnett = testOfPlan({ ...plan, correction: 'dunnett' });
	// Dunnett's table for five comparisons and many rows: 2.51.
	expect(dunnett.alpha).toBeCloseTo(0.012023, 6);
	expect(dunnett.familyError).toBeCloseTo(0.05, 12);
});

it('powerOfPlan: alpha without an effect, more with more users, nothing from nobody', () => {
	const test = testOfPlan(somePlan);
	expect(powerOfPlan(somePlan, test, 500, 0)).toBeCloseTo(0.05, 12);
	expect(powerOfPlan(somePlan, test, 2000)).toBeGreaterThan(powerOfPlan(somePlan, test, 1000));
	const mean = { ...somePlan, metric: 'mean' as const };
	expect(powerOfPlan(mean, testOfPlan(mean), 1.5)).toBe(0);
});
