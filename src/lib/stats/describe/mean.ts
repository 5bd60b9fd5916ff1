import { checkSample } from '../check-sample.ts';
import { checkedValues } from '../drift/float64-values.ts';
import { meanOf } from './moments.ts';

/**
 * Arithmetic mean, right to the last digit or two: summed block by block about the mean so far, as the
 * compensated sum of a library takes several times as long.
 *
 * @param x at least 1 finite number
 * @throws StatsError if the sample is empty or holds a number that is not finite
 */
export function mean(x: ArrayLike<number>): number {
	// A value that is not finite shows in the sum: a typed list need not be read twice.
	const values = x instanceof Float64Array ? x : checkedValues('mean', 'x', x);
	const middle = meanOf(values);
	if (Number.isFinite(middle)) return middle;
	checkSample('mean', 'x', x);
	return meanOfHuge(values);
}

/** Where a sum is beyond the largest double, though the mean is not. */
function meanOfHuge(values: Float64Array): number {
	return values.reduce((sum, value) => sum + value / values.length, 0);
}
