import { checkSample } from '../check-sample.ts';
import { quantile } from './quantile.ts';

/**
 * Median: the middle value, or the mean of the middle two.
 *
 * @param x at least 1 finite number, in any order; never modified
 * @throws StatsError if the sample is empty or not finite
 */
export function median(x: ArrayLike<number>): number {
	checkSample('median', 'x', x);
	return quantile(x, 0.5);
}
