import { checkSample } from '../check-sample.ts';
import { StatsError } from '../stats-error.ts';
import { meanOf } from './mean.ts';
import { sumOfDeviations, sumOfSquares } from './sum-of-deviations.ts';

/**
 * Sample variance, with n - 1 below: two passes, so that a large mean costs no digits.
 *
 * @param x at least 2 finite numbers
 * @throws StatsError if there are fewer, one is not finite, or the variance is beyond 1e308
 */
export function variance(x: ArrayLike<number>): number {
	checkSample('variance', 'x', x, 2);
	const centre = meanOf(x);
	const correction = sumOfDeviations(x, centre) ** 2 / x.length;
	const result = (sumOfSquares(x, centre) - correction) / (x.length - 1);
	if (Number.isFinite(result)) return Math.max(0, result);
	throw new StatsError('out-of-range', 'variance requires numbers whose squares stay below 1e308');
}
