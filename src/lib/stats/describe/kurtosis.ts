import { sampleKurtosis } from 'simple-statistics';
import { shapeValues } from './shape-values.ts';

/**
 * Excess kurtosis, corrected for bias: how heavy the tails are. 0 for a normal sample on average.
 *
 * @param x at least 4 finite numbers that are not all equal
 * @throws StatsError if there are fewer, one is not finite, or all are equal
 * @see SciPy `kurtosis(x, bias=False)`
 */
export function kurtosis(x: ArrayLike<number>): number {
	return sampleKurtosis(shapeValues('kurtosis', x, 4));
}
