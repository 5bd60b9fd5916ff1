import { expect, it } from 'vitest';
import {
	exactRows,
	normalRows,
	planSize
} from '../../../../../src/lib/simulation/experiment/plan/size-of-plan.ts';
import { testOfPlan } from '../../../../../src/lib/simulation/experiment/plan/test-of-plan.ts';
import type { ExperimentPlan } from '../../../../../src/lib/simulation/experiment/plan/types.ts';
import { powerForProportions } from '../../../../../src/lib/stats/index.ts';
import { somePlan } from './some-plan.ts';

const normal = (plan: ExperimentPlan) => normalRows(plan, testOfPlan(plan));
const exact = (plan: ExperimentPlan) => exactRows(plan, testOfPlan(plan));

it('normalRows: clusters and CUPED multiply the rows', () => {
	const rows = normal(somePlan);
	expect(rows).toBeCloseTo(1093.739, 3);
	expect(normal({ ...somePlan, clusterSize: 11, icc: 0.1 })).toBeCloseTo(2 * rows, 6);
	expect(normal({ ...somePlan, correlation: 0.5 })).toBeCloseTo(0.75 * rows, 6);
	expect(normal({ ...somePlan, compliance: 0.5 })).toBeCloseTo(
		normal({ ...somePlan, mde: 0.025 }),
		6
	);
});

it('exactRows: the least number of rows with the power, and the next ones too', () => {
	const plan = { ...somePlan, baseline: 0.1, mde: 0.2 };
	const rows = exact(plan) as number;
	const power = (nPerArm: number) =>
		powerForProportions({ baseline: 0.1, effect: 0.2, nPerArm, method: 'exact' });
	expect(power(rows - 1)).toBeLessThan(0.8);
	for (let more = 0; more <= 24; more++) expect(power(rows + more)).toBeGreaterThanOrEqual(0.8);
});

it('exactRows: means by the noncentral t, of whole clusters too; nothing for CUPED on shares and crowds', () => {
	const mean = { ...somePlan, metric: 'mean' as const, mde: 0.2 };
	expect(exact(mean)).toBeCloseTo(393.4057, 3);
	// Clusters of users who share nothing still cost degrees of freedom; one large cluster a user does not.
	expect(exact({ ...mean, clusterSize: 4 })).toBeCloseTo(396.3, 0);
	expect(exact({ ...mean, clusterSize: 4, icc: 1 })).toBeCloseTo(4 * 393.4057, 2);
	expect(exact({ ...somePlan, clusterSize: 4, icc: 0.1 })).toBeUndefined();
	expect(exact({ ...somePlan, correlation: 0.3 })).toBeUndefined();
	expect(exact({ ...somePlan, mde: 0.001 })).toBeUndefined();
});

it('planSize: whole users and whole clusters, full weeks', () => {
	const { perArm, total, duration } = planSize({ ...somePlan, arms: 3, ratio: 0.5 }, 100.2);
	expect(perArm).toEqual([101, 51, 51]);
	expect(total).toBe(203);
	expect(duration).toEqual({ days: 1, weeks: 1, naiveDays: 1 });
	expect(planSize({ ...somePlan, clusterSize: 30 }, 100.2).perArm).toEqual([120, 120]);
	const traffic = { ...somePlan.traffic, regulars: 1 };
	const never = planSize({ ...somePlan, traffic }, 1e6).duration;
	expect(never).toEqual({ days: undefined, weeks: undefined, naiveDays: 400 });
});
