import {
	dunnettCritical,
	familyErrorRate,
	powerForMeans,
	powerForProportions,
	type Alternative
} from '../../../stats/index.ts';
import { effectOf } from './check-plan.ts';
import type { ExperimentPlan } from './types.ts';

/** The test that a plan ends with, of one variant against the control. */
export interface PlanTest {
	readonly alpha: number;
	readonly alternative: Alternative;
	readonly effect: number;
	readonly dilutedEffect: number;
	readonly designEffect: number;
	readonly varianceLeft: number;
	/** Users needed for each independent, unadjusted one. */
	readonly inflation: number;
	readonly familyError: number;
	readonly familyErrorUncorrected: number;
}

/** Works out levels, dilution and inflation of a plan without problems. */
export function testOfPlan(plan: ExperimentPlan): PlanTest {
	const { alpha, sides, arms, ratio, correction, clusterSize, icc, correlation } = plan;
	const alternative = sides === 2 ? 'two-sided' : 'one-sided';
	const comparisons = arms - 1;
	const dunnett = dunnettCritical({ comparisons, ratio, alpha, alternative });
	const level = {
		none: alpha,
		bonferroni: alpha / comparisons,
		dunnett: dunnett.alphaPerComparison
	}[correction];
	const family = (alphaPerComparison: number) =>
		familyErrorRate({ comparisons, ratio, alternative, alphaPerComparison });
	const designEffect = 1 + (clusterSize - 1) * icc;
	const varianceLeft = 1 - correlation * correlation;
	const effect = effectOf(plan);
	return {
		alpha: level,
		alternative,
		effect,
		dilutedEffect: effect * plan.compliance,
		designEffect,
		varianceLeft,
		inflation: designEffect * varianceLeft,
		familyError: family(level),
		familyErrorUncorrected: family(alpha)
	};
}

/** Standard deviation of one mean of a cluster (of a user, without clusters), after CUPED. */
export function clusterSpread({ sd, clusterSize }: ExperimentPlan, test: PlanTest): number {
	return sd * Math.sqrt(test.inflation / clusterSize);
}

/**
 * Power of a plan's test with so many users in the control: of shares by the normal approximation, of
 * means by the noncentral t distribution, in which whole clusters count as one value each.
 *
 * @param control users in the control, above 0; a mean needs 2 clusters (or users) in each arm, else 0
 * @param effect in the metric's unit, before dilution; the plan's own if left out
 */
export function powerOfPlan(
	plan: ExperimentPlan,
	test: PlanTest,
	control: number,
	effect = test.effect
): number {
	const { alpha, alternative, inflation } = test;
	const { metric, baseline, ratio, clusterSize } = plan;
	const shared = { effect: effect * plan.compliance, ratio, alpha, alternative };
	if (metric === 'proportion') {
		return powerForProportions({ ...shared, baseline, nPerArm: control / inflation });
	}
	const nPerArm = control / clusterSize;
	if (Math.min(nPerArm, nPerArm * ratio) < 2) return 0;
	return powerForMeans({ ...shared, nPerArm, sd: clusterSpread(plan, test) });
}
