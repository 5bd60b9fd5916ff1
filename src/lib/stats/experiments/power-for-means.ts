import { checkChoice } from '../check-choice.ts';
import { checkFinite, checkPositive } from '../check-number.ts';
import { studentT } from '../distributions/student-t.ts';
import { normalQuantile } from '../special/normal-quantile.ts';
import { StatsError } from '../stats-error.ts';
import { alphaPerSide, type PlanLevels } from './alternative.ts';
import { powerOfShift, type ShiftedTest } from './power-of-shift.ts';

/** Two arms and the test that compares their means. */
export type MeansTest = Omit<PlanLevels, 'power'> & {
	/** Rows in the first arm; for `t` at least 2 in each. Need not be whole: a plan may not be. */
	nPerArm: number;
	/** Rows in the second arm for each in the first, above 0. */
	ratio?: number;
	/** `t` (default) estimates the standard deviation, `z` takes it for known. */
	method?: 't' | 'z';
};

export type PowerForMeansOptions = MeansTest & {
	/** Standard deviation of one row, above 0. */
	sd: number;
	/** Difference of the means, in the unit of `sd`. */
	effect: number;
};

/**
 * Chance that a test of two means rings when they differ by `effect`: from alpha, without an effect,
 * to 1. A one-sided test looks in the direction of the effect.
 *
 * @throws StatsError if a value is out of its range
 * @see R `power.t.test(strict = TRUE)`; Owen (1968) for the noncentral t
 */
export function powerForMeans(plan: PowerForMeansOptions): number {
	const { sd, effect } = plan;
	checkPositive('powerForMeans', 'sd', sd);
	checkFinite('powerForMeans', 'effect', effect);
	const { standardErrors, ...test } = meansTest('powerForMeans', plan);
	return powerOfShift(Math.abs(effect / sd / standardErrors), test);
}

/** The test of a plan, and the standard error of the difference for rows with sd 1. */
export function meansTest(
	caller: string,
	{ nPerArm, alpha = 0.05, alternative = 'two-sided', ratio = 1, method = 't' }: MeansTest
): Required<ShiftedTest> & { standardErrors: number } {
	const side = alphaPerSide(caller, alpha, alternative);
	checkPositive(caller, 'nPerArm', nPerArm);
	checkPositive(caller, 'ratio', ratio);
	checkChoice(caller, 'method', method, ['t', 'z']);
	const standardErrors = Math.sqrt(1 / nPerArm + 1 / nPerArm / ratio);
	if (method === 'z') {
		return { critical: -normalQuantile(side), alternative, df: Infinity, standardErrors };
	}
	if (!(Math.min(nPerArm, nPerArm * ratio) >= 2 * (1 - 1e-12) && nPerArm * ratio < 1e16)) {
		throw new StatsError(
			'out-of-range',
			`${caller} requires 2 rows or more in each arm for t, got ${nPerArm} and ${nPerArm * ratio}`
		);
	}
	const df = nPerArm * (1 + ratio) - 2;
	return { critical: -studentT(df).quantile(side), alternative, df, standardErrors };
}
