import { comparableShares } from './shares.ts';

/**
 * L-infinity distance: the largest change of any one share, from 0 (equal) to 1 (nothing shared).
 *
 * @param p counts or proportions of the reference, 0 or more, not all 0
 * @param q counts or proportions of the current sample, same bins in the same order
 * @throws StatsError if the bins differ in number, a count is negative, or a side is empty
 * @see NannyML, https://nannyml.readthedocs.io/en/stable/how_it_works/univariate_drift_detection.html
 */
export function lInfinityDistance(p: ArrayLike<number>, q: ArrayLike<number>): number {
	const [before, after] = comparableShares('lInfinityDistance', p, q);
	return before.reduce((most, share, k) => Math.max(most, Math.abs(share - (after[k] ?? 0))), 0);
}
