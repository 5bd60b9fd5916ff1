import { checkSample } from '../check-sample.ts';
import { variance } from './variance.ts';

/**
 * Population variance, with n below: the mean squared distance from the mean of these values, where
 * `variance` estimates that of the source they came from.
 *
 * @param x at least 1 finite number
 * @throws StatsError if the sample is empty or not finite, or the squares are beyond 1e308
 */
export function populationVariance(x: ArrayLike<number>): number {
	checkSample('populationVariance', 'x', x);
	return x.length === 1 ? 0 : (variance(x) * (x.length - 1)) / x.length;
}
