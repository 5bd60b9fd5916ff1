import { momentsOf } from './mean-and-variance.ts';

/**
 * Sample variance, with n - 1 below: summed about the mean, so that a large mean costs no digits.
 *
 * @param x at least 2 finite numbers
 * @throws StatsError if there are fewer, one is not finite, or the squares are beyond 1e308
 */
export function variance(x: ArrayLike<number>): number {
	return momentsOf('variance', x).variance;
}
