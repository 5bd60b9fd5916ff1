import { checkChoice } from '../check-choice.ts';
import { checkPositive, checkProbability } from '../check-number.ts';
import { normalQuantile } from '../special/normal-quantile.ts';
import { StatsError } from '../stats-error.ts';
import { planScores, type PlanLevels } from './alternative.ts';
import { meansTest } from './power-for-means.ts';
import { powerOfShift } from './power-of-shift.ts';
import { PROPORTIONS_METHODS, rowsForShares, type ProportionsMethod } from './rows-for-shares.ts';
import { solveRising } from './solve-rising.ts';

export type MinimumDetectableEffectOptions = PlanLevels & {
	/** Rows in each arm, above 0. */
	nPerArm: number;
} & (
		| {
				/** Share of successes in the first arm, from 0 to 1: the answer is a rise, in points. */
				baseline: number;
				sd?: never;
				method?: ProportionsMethod;
		  }
		| {
				/** Standard deviation of one row, above 0: the answer is in its unit. */
				sd: number;
				baseline?: never;
				/** `z` by default, the textbook formula; `t` counts what estimating `sd` costs. */
				method?: 'z' | 't';
		  }
	);

/**
 * The smallest effect that a sample of this size shows with the power asked for: a rise of a share, or
 * a difference of means. Smaller effects may be there and go unseen.
 *
 * @param plan either `baseline` or `sd`, not both
 * @throws StatsError if a value is out of its range, or no rise of the share could be seen
 * @see R `power.prop.test(n, p1, power)`; the inverse of `sampleSizeForProportions` and `sampleSizeForMeans`
 */
export function minimumDetectableEffect(plan: MinimumDetectableEffectOptions): number {
	const caller = 'minimumDetectableEffect';
	const scores = planScores(caller, plan);
	checkPositive(caller, 'nPerArm', plan.nPerArm);
	if ((plan.sd === undefined) === (plan.baseline === undefined)) {
		throw new StatsError('out-of-range', `${caller} requires either baseline or sd`);
	}
	return plan.sd === undefined ? smallestRise(plan, scores) : smallestShift(plan, scores);
}

type Scores = ReturnType<typeof planScores>;

function smallestRise(
	plan: MinimumDetectableEffectOptions & { baseline: number },
	scores: Scores
): number {
	const { baseline, nPerArm, alternative = 'two-sided', method = 'normal' } = plan;
	const caller = 'minimumDetectableEffect';
	checkProbability(caller, 'baseline', baseline);
	checkChoice(caller, 'method', method, PROPORTIONS_METHODS);
	const excess = (rise: number) => {
		const share = Math.min(1, baseline + rise);
		const rows = rowsForShares(baseline, share, { ...scores, alternative, ratio: 1, method });
		return Math.log(nPerArm / rows);
	};
	const most = 1 - baseline;
	if (most > 0 && excess(most) >= 0) {
		return solveRising(excess, Math.min(most, 1e-15), most / 2, most);
	}
	throw new StatsError(
		'out-of-range',
		`${caller} finds no rise from ${baseline} that ${nPerArm} rows an arm would show`
	);
}

function smallestShift(
	plan: MinimumDetectableEffectOptions & { sd: number },
	{ critical, wanted }: Scores
): number {
	const { sd, nPerArm, alpha = 0.05, alternative = 'two-sided', method = 'z' } = plan;
	const caller = 'minimumDetectableEffect';
	checkPositive(caller, 'sd', sd);
	const { standardErrors, ...test } = meansTest(caller, { nPerArm, alpha, alternative, method });
	const lack = (shift: number) => normalQuantile(powerOfShift(shift, test)) - wanted;
	const shift =
		method === 'z' ? critical + wanted : solveRising(lack, 0, Math.max(1, test.critical + wanted));
	const effect = shift * standardErrors * sd;
	if (Number.isFinite(effect)) return effect;
	throw new StatsError('out-of-range', `${caller} finds an effect beyond 1e308`);
}
