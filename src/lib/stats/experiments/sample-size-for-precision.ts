import { checkLevel } from '../check-level.ts';
import { checkPositive } from '../check-number.ts';
import { normalQuantile } from '../special/normal-quantile.ts';
import { wholeRows } from './sample-size.ts';

export type SampleSizeForPrecisionOptions = {
	/** Standard deviation of one row, above 0; for a share p it is sqrt(p (1 - p)). */
	sd: number;
	/** Half the width of the interval, in the unit of `sd`, above 0. */
	margin: number;
	/** Between 0 and 1; 0.95 if left out. */
	confidence?: number;
};

/**
 * How many rows a single sample needs for a confidence interval of mean ± margin: (z sd / margin)^2.
 * It has no second arm and no power: as the size of an A/B arm it would see an effect as large as the
 * margin in 28 % of experiments. For those use `sampleSizeForMeans`, four times as many per arm.
 *
 * @returns the same fields as the other sizes, with one arm
 * @throws StatsError if a value is out of its range or the sample cannot be counted
 * @see Cochran (1977), Sampling Techniques, chapter 4
 */
export function sampleSizeForPrecision({
	sd,
	margin,
	confidence = 0.95
}: SampleSizeForPrecisionOptions): { perArm: [number]; total: number; exactPerArm: number } {
	const caller = 'sampleSizeForPrecision';
	checkPositive(caller, 'sd', sd);
	checkPositive(caller, 'margin', margin);
	checkLevel(caller, 'confidence', confidence);
	const exactPerArm = ((sd / margin) * normalQuantile((1 - confidence) / 2)) ** 2;
	const total = wholeRows(caller, exactPerArm);
	return { perArm: [total], total, exactPerArm };
}
