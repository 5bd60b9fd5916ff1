import { checkSample } from '../check-sample.ts';
import { checkedValues } from '../drift/float64-values.ts';
import { StatsError } from '../stats-error.ts';
import { moments } from './moments.ts';

export type MeanAndVariance = { mean: number; variance: number };

/**
 * Mean and sample variance (n - 1 below) in one reading of the sample.
 *
 * @param x at least 2 finite numbers
 * @throws StatsError if there are fewer, one is not finite, or the squares are beyond 1e308
 */
export function meanAndVariance(x: ArrayLike<number>): MeanAndVariance {
	return momentsOf('meanAndVariance', x);
}

/**
 * `meanAndVariance` in another function's name.
 *
 * @param caller the public function that asks, for the sentence
 */
export function momentsOf(caller: string, x: ArrayLike<number>): MeanAndVariance {
	// A value that is not finite shows in the sums: a typed list need not be read twice.
	const values = x instanceof Float64Array ? x : checkedValues(caller, 'x', x, 2);
	const { mean, squares } = moments(values);
	if (values.length > 1 && Number.isFinite(squares)) {
		return { mean, variance: Math.max(0, squares) / (values.length - 1) };
	}
	checkSample(caller, 'x', x, 2);
	throw new StatsError('out-of-range', `${caller} requires numbers whose squares stay below 1e308`);
}
