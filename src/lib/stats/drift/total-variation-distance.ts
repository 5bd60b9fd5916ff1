import { comparableShares } from './shares.ts';

/**
 * Total variation distance: the share of rows that would have to change bin. Half the sum of |p - q|,
 * from 0 (equal) to 1 (nothing shared).
 *
 * @param p counts or proportions of the reference, 0 or more, not all 0
 * @param q counts or proportions of the current sample, same bins in the same order
 * @throws StatsError if the bins differ in number, a count is negative, or a side is empty
 * @see Levin & Peres (2017), "Markov Chains and Mixing Times", section 4.1
 */
export function totalVariationDistance(p: ArrayLike<number>, q: ArrayLike<number>): number {
	const [before, after] = comparableShares('totalVariationDistance', p, q);
	let sum = 0;
	for (let i = 0; i < before.length; i++) {
		sum += Math.abs((before[i] as number) - (after[i] as number));
	}
	return Math.min(sum / 2, 1);
}
