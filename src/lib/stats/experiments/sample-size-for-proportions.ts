import { checkChoice } from '../check-choice.ts';
import { checkPositive } from '../check-number.ts';
import { planScores, type PlanLevels } from './alternative.ts';
import { checkEffect, plannedShares, type PlannedEffect } from './planned-shares.ts';
import { PROPORTIONS_METHODS, rowsForShares, type ProportionsMethod } from './rows-for-shares.ts';
import { sampleSize, type SampleSize } from './sample-size.ts';

export type SampleSizeForProportionsOptions = PlannedEffect &
	PlanLevels & {
		/** Rows in the second arm for each in the first, above 0; 1 needs the fewest in all. */
		ratio?: number;
		method?: ProportionsMethod;
	};

/**
 * How many rows two arms need to tell one success rate from another. The methods differ in what they
 * take for the spread: `normal` pools the two shares while there is no effect, as R's
 * power.prop.test; `unpooled` never pools; `continuity` is `normal` with Fleiss's correction, near
 * what Fisher's test needs; `baseline` takes it from the baseline alone, as Evan Miller's page;
 * `arcsine` is statsmodels' NormalIndPower.
 *
 * @param plan shares from 0 to 1, an effect other than 0, levels between 0 and 1
 * @throws StatsError if a value is out of its range, there is no effect, or the sample cannot be counted
 * @see Fleiss, Levin & Paik (2003), Statistical Methods for Rates and Proportions, chapter 4; R `power.prop.test`
 */
export function sampleSizeForProportions(plan: SampleSizeForProportionsOptions): SampleSize {
	const caller = 'sampleSizeForProportions';
	const { ratio = 1, method = 'normal', alternative = 'two-sided' } = plan;
	const [first, second] = plannedShares(caller, plan);
	checkEffect(caller, second - first);
	checkPositive(caller, 'ratio', ratio);
	checkChoice(caller, 'method', method, PROPORTIONS_METHODS);
	const scores = planScores(caller, plan);
	const rows = rowsForShares(first, second, { ...scores, alternative, ratio, method });
	return sampleSize(caller, rows, ratio);
}
