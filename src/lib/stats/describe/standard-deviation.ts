import { variance } from './variance.ts';

/**
 * Sample standard deviation: the square root of the variance with n - 1 below.
 *
 * @param x at least 2 finite numbers
 * @throws StatsError if there are fewer or one is not finite
 */
export function standardDeviation(x: ArrayLike<number>): number {
	return Math.sqrt(variance(x));
}
