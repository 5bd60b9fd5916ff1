import { sampleSkewness } from 'simple-statistics';
import { shapeValues } from './shape-values.ts';

/**
 * Skewness, corrected for bias: the adjusted Fisher-Pearson coefficient. 0 for a symmetric sample,
 * above 0 for a long tail on the right.
 *
 * @param x at least 3 finite numbers that are not all equal
 * @throws StatsError if there are fewer, one is not finite, or all are equal
 * @see SciPy `skew(x, bias=False)`
 */
export function skewness(x: ArrayLike<number>): number {
	return sampleSkewness(shapeValues('skewness', x, 3));
}
