import { checkChoice } from '../check-choice.ts';
import { checkFinite, checkPositive } from '../check-number.ts';
import { normalQuantile } from '../special/normal-quantile.ts';
import { StatsError } from '../stats-error.ts';
import { planScores, type PlanLevels } from './alternative.ts';
import { checkEffect } from './planned-shares.ts';
import { powerForMeans } from './power-for-means.ts';
import { sampleSize, type SampleSize } from './sample-size.ts';
import { solveRising } from './solve-rising.ts';

export type SampleSizeForMeansOptions = PlanLevels & {
	/** Standard deviation of one row, above 0. */
	sd: number;
	/** Difference of the means to see, in the unit of `sd`; not 0. */
	effect: number;
	/** Rows in the second arm for each in the first, above 0. */
	ratio?: number;
	/** `t`: exact for normal data; `z`: the textbook formula; `lehr`: 16 sd^2 / effect^2. */
	method?: 't' | 'z' | 'lehr';
};

/**
 * How many rows two arms need to tell one mean from another. `t` (default) finds the size at which the
 * t test has the power, both tails counted, as R's power.t.test(strict = TRUE); `z` takes the standard
 * deviation for known, a row or two less; `lehr` is the rule of thumb for alpha 0.05 and power 0.8.
 *
 * @param plan an effect other than 0, levels between 0 and 1
 * @throws StatsError if a value is out of its range, there is no effect, or the sample cannot be counted
 * @see R `power.t.test`; Lehr (1992), "Sixteen S-squared over D-squared"
 */
export function sampleSizeForMeans(plan: SampleSizeForMeansOptions): SampleSize {
	const caller = 'sampleSizeForMeans';
	const { sd, effect, ratio = 1, method = 't' } = plan;
	checkPositive(caller, 'sd', sd);
	checkFinite(caller, 'effect', effect);
	checkEffect(caller, effect);
	checkPositive(caller, 'ratio', ratio);
	checkChoice(caller, 'method', method, ['t', 'z', 'lehr']);
	const { critical, wanted } = planScores(caller, plan);
	if (method === 'lehr') return sampleSize(caller, rowsByLehr(plan), 1);
	const rows = (1 + 1 / ratio) * ((sd / effect) * (critical + wanted)) ** 2;
	if (method === 'z') return sampleSize(caller, rows, ratio);
	sampleSize(caller, rows, ratio); // What is too much for z is too much for t.
	return sampleSize(caller, rowsByT(plan, rows + critical * critical, wanted), ratio);
}

/** Both arms hold 2 rows or more. Solved for the root of n, in which the score of the power is nearly straight. */
function rowsByT(plan: SampleSizeForMeansOptions, guess: number, wanted: number): number {
	const { sd, effect, alpha = 0.05, alternative = 'two-sided', ratio = 1 } = plan;
	const fewest = Math.max(2, 2 / ratio);
	const lack = (root: number) => {
		const nPerArm = root * root;
		const power = powerForMeans({ sd, effect, nPerArm, alpha, alternative, ratio });
		return normalQuantile(power) - wanted;
	};
	const root = solveRising(lack, Math.sqrt(fewest), Math.sqrt(fewest + guess));
	return root * root;
}

function rowsByLehr({ sd, effect, ...levels }: SampleSizeForMeansOptions): number {
	const { alpha = 0.05, power = 0.8, alternative = 'two-sided', ratio = 1 } = levels;
	if (alpha === 0.05 && power === 0.8 && alternative === 'two-sided' && ratio === 1) {
		return 16 * (sd / effect) ** 2;
	}
	throw new StatsError(
		'out-of-range',
		'sampleSizeForMeans knows lehr for alpha 0.05, power 0.8, two sides and equal arms only'
	);
}
