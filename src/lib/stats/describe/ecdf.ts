import { checkNotNaN } from '../check-number.ts';
import { checkSample } from '../check-sample.ts';
import { sortedCopy } from './sorted-copy.ts';

/**
 * Empirical distribution function: the share of the sample that is at most t.
 *
 * @param x at least 1 finite number
 * @returns a step function from 0 to 1; it throws StatsError for NaN
 * @throws StatsError if the sample is empty or not finite
 */
export function ecdf(x: ArrayLike<number>): (t: number) => number {
	checkSample('ecdf', 'x', x);
	const sorted = sortedCopy(x);
	return (t) => {
		checkNotNaN('ecdf', 't', t);
		return countAtMost(sorted, t) / sorted.length;
	};
}

function countAtMost(sorted: Float64Array, t: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const half = (low + high) >>> 1;
		if ((sorted[half] as number) <= t) low = half + 1;
		else high = half;
	}
	return low;
}
