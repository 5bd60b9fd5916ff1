import { checkSample } from '../check-sample.ts';
import { quantile } from './quantile.ts';

/**
 * Median absolute deviation: the median distance from the median, in the unit of the sample and not
 * scaled to a normal's standard deviation (times 1.4826 for that).
 *
 * @param x at least 1 finite number, in any order; never modified
 * @throws StatsError if the sample is empty or not finite, or its range is beyond 1e308
 * @see SciPy `median_abs_deviation`; R's `mad` scales by 1.4826
 */
export function medianAbsoluteDeviation(x: ArrayLike<number>): number {
	checkSample('medianAbsoluteDeviation', 'x', x);
	const middle = quantile(x, 0.5);
	const distances = new Float64Array(x);
	for (let i = 0; i < distances.length; i++) distances[i] = Math.abs((x[i] as number) - middle);
	checkSample('medianAbsoluteDeviation', 'the distances from the median', distances);
	return quantile(distances, 0.5);
}
