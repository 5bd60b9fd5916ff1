import { expect, it } from 'vitest';
import { planExperiment } from '../../../../../src/lib/simulation/experiment/plan/plan-experiment.ts';
import { simulatePlan } from '../../../../../src/lib/simulation/experiment/plan/simulate-plan.ts';
import {
	powerOfPlan,
	testOfPlan
} from '../../../../../src/lib/simulation/experiment/plan/test-of-plan.ts';
import type { ExperimentPlan } from '../../../../../src/lib/simulation/experiment/plan/types.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';
import { runs } from '../../../../counts.ts';
import { manyPlans, somePlan } from './some-plan.ts';

const deep = process.env.DEEP === '1';
/** All twenty settings under DEEP; usually those that draw little. */
const plans = deep ? manyPlans : manyPlans.filter((_, k) => [0, 3, 8, 10, 15].includes(k));

function simulated(plan: ExperimentPlan, count: number, share = 1) {
	const { answer } = planExperiment(plan, false);
	const [a = 0, b = 0] = answer?.normal.perArm ?? [];
	const effect = share * (answer?.effect ?? NaN);
	const request = { plan, users: [a, b] as const, runs: count, seed: 7, effect };
	const expected = powerOfPlan(plan, testOfPlan(plan), a, effect);
	return { ...runToEnd(simulatePlan(request)), expected };
}

it.each(plans.map((plan, k) => [k, plan] as const))(
	'simulatePlan: setting %i is seen as often as worked out',
	{ timeout: 120_000 },
	(_k, plan) => {
		const { share, error, expected } = simulated(plan, runs(10_000));
		expect(Math.abs(share - expected)).toBeLessThan(3 * error);
	}
);

it('simulatePlan: eight clusters an arm have the power of their t test', () => {
	const plan: ExperimentPlan = { ...somePlan, metric: 'mean', mde: 0.8, clusterSize: 6, icc: 0.4 };
	const request = { plan, users: [48, 48] as const, runs: runs(20_000), seed: 2, effect: 0.8 };
	const { share, error } = runToEnd(simulatePlan(request));
	const expected = powerOfPlan(plan, testOfPlan(plan), 48, 0.8);
	expect(Math.abs(share - expected)).toBeLessThan(3 * error);
});

it('simulatePlan: rings as often as alpha without an effect', () => {
	const { share, error } = simulated(somePlan, runs(20_000), 0);
	expect(Math.abs(share - 0.05)).toBeLessThan(3 * error);
});

it('simulatePlan: the same seed gives the same experiments', () => {
	expect(simulated(somePlan, 50).rang).toBe(simulated(somePlan, 50).rang);
});
