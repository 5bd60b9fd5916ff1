import { checkSample } from '../check-sample.ts';
import { checkedValues } from '../drift/float64-values.ts';
import { moments } from './moments.ts';
import { unitOf } from './unit-of.ts';

/** Below this, squares have lost digits on the way to 0. */
const SMALLEST_SQUARES = 1e-280;

/**
 * Sample standard deviation: the square root of the variance with n - 1 below. It exists where the
 * variance is too small or too large for a number: of values near 1e-300, and near 1e300.
 *
 * @param x at least 2 finite numbers
 * @throws StatsError if there are fewer or one is not finite
 */
export function standardDeviation(x: ArrayLike<number>): number {
	const values = x instanceof Float64Array ? x : checkedValues('standardDeviation', 'x', x, 2);
	const { squares } = moments(values);
	const spread = Math.sqrt(squares / (values.length - 1));
	if (values.length > 1 && squares > SMALLEST_SQUARES && squares < Infinity) return spread;
	checkSample('standardDeviation', 'x', x, 2);
	const unit = unitOf(values);
	const inUnits = moments(values.map((value) => value / unit)).squares;
	return unit * Math.sqrt(Math.max(0, inUnits) / (values.length - 1));
}
