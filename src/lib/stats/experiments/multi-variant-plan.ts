import { checkPositive, checkProbability, checkWhole } from '../check-number.ts';
import {
	sampleSizeForProportions,
	type SampleSizeForProportionsOptions
} from './sample-size-for-proportions.ts';
import { wholeRows } from './sample-size.ts';

export type MultiVariantPlanOptions = Omit<SampleSizeForProportionsOptions, 'ratio'> & {
	/** Arms in all, the control included, at least 2. */
	variants: number;
	/** Units (users, requests) that arrive each day, above 0. */
	dailyUnits: number;
	/** Share of them that takes part, above 0 to 1. */
	share?: number;
};

export type MultiVariantPlan = {
	/** Alpha over the number of comparisons with the control (Bonferroni). */
	alphaPerComparison: number;
	perArm: number;
	total: number;
	days: number;
	/** Whole weeks, so that every weekday counts as often as the others. */
	fullWeeks: number;
};

/**
 * How large and how long an experiment must be in which several variants are compared with one control.
 *
 * @throws StatsError if a value is out of its range, there is no effect, or the sample cannot be counted
 * @see Dunn (1961), "Multiple comparisons among means", for the divided alpha
 */
export function multiVariantPlan(plan: MultiVariantPlanOptions): MultiVariantPlan {
	const caller = 'multiVariantPlan';
	const { variants, dailyUnits, share = 1, alpha = 0.05 } = plan;
	checkWhole(caller, 'variants', variants, 2);
	checkPositive(caller, 'dailyUnits', dailyUnits);
	checkPositive(caller, 'share', share);
	checkProbability(caller, 'share', share);
	checkProbability(caller, 'alpha', alpha);
	const alphaPerComparison = alpha / (variants - 1);
	const { perArm } = sampleSizeForProportions({ ...plan, alpha: alphaPerComparison, ratio: 1 });
	const total = wholeRows(caller, perArm[0] * variants);
	const days = wholeRows(caller, total / (dailyUnits * share));
	return { alphaPerComparison, perArm: perArm[0], total, days, fullWeeks: Math.ceil(days / 7) };
}
