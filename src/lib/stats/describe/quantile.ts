import { quantile as quantileOfAny, quantileSorted as quantileOfSorted } from 'simple-statistics';
import { checkProbability } from '../check-number.ts';
import { checkSample } from '../check-sample.ts';
import { sortedCopy } from './sorted-copy.ts';

/**
 * Quantile with linear interpolation (R type 7, NumPy's default): the value at place (n - 1) p of
 * the sorted sample, counted from 0.
 *
 * @param x at least 1 finite number, in any order; never modified
 * @param p probability from 0 to 1, or a list of them
 * @throws StatsError if the sample is empty or not finite, or p is not a probability
 * @see Hyndman & Fan (1996), "Sample quantiles in statistical packages"
 */
export function quantile(x: ArrayLike<number>, p: number): number;
export function quantile(x: ArrayLike<number>, p: ArrayLike<number>): number[];
export function quantile(x: ArrayLike<number>, p: number | ArrayLike<number>): number | number[] {
	checkSample('quantile', 'x', x);
	const levels = typeof p === 'number' ? [p] : Array.from(p);
	for (const level of levels) checkProbability('quantile', 'p', level);
	if (typeof p === 'number') return quantileOfAny(new Float64Array(x) as unknown as number[], p);
	const sorted = sortedCopy(x) as unknown as number[];
	return levels.map((level) => quantileOfSorted(sorted, level));
}
