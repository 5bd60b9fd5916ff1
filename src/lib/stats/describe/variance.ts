import { checkSample } from '../check-sample.ts';
import { StatsError } from '../stats-error.ts';
import { sumOfDeviations } from './sum-of-deviations.ts';
import { sumOfSquares } from './sum-of-squares.ts';

/**
 * Sample variance, with n - 1 below: two passes, so that a large mean costs no digits.
 *
 * @param x at least 2 finite numbers
 * @throws StatsError if there are fewer, one is not finite, or the squares are beyond 1e308
 */
export function variance(x: ArrayLike<number>): number {
	checkSample('variance', 'x', x, 2);
	const squares = sumOfSquares(x, sumOfDeviations(x, 0) / x.length);
	if (Number.isFinite(squares)) return Math.max(0, squares) / (x.length - 1);
	throw new StatsError('out-of-range', 'variance requires numbers whose squares stay below 1e308');
}
