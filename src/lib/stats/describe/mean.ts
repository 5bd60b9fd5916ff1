import { checkSample } from '../check-sample.ts';
import { sumOfDeviations } from './sum-of-deviations.ts';

/**
 * Arithmetic mean. Summed twice, the second time about the first result, so that it is right to
 * the last digit or two; in lanes, as the compensated sum of a library takes twice the time.
 *
 * @param x at least 1 finite number
 * @throws StatsError if the sample is empty or holds a number that is not finite
 */
export function mean(x: ArrayLike<number>): number {
	checkSample('mean', 'x', x);
	return meanOf(x);
}

/** The mean of a sample that has been checked. */
export function meanOf(x: ArrayLike<number>): number {
	const first = sumOfDeviations(x, 0) / x.length;
	if (!Number.isFinite(first)) return meanOfHuge(x);
	return first + sumOfDeviations(x, first) / x.length;
}

/** Where the sum is beyond the largest double, though the mean is not. */
function meanOfHuge(x: ArrayLike<number>): number {
	let sum = 0;
	for (let i = 0; i < x.length; i++) sum += (x[i] as number) / x.length;
	return sum;
}
