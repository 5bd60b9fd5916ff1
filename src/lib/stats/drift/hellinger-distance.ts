import { comparableShares } from './shares.ts';

/**
 * Hellinger distance: the straight-line distance between the square roots of two sets of shares, over
 * the square root of 2. From 0 (equal) to 1 (nothing shared).
 *
 * @param p counts or proportions of the reference, 0 or more, not all 0
 * @param q counts or proportions of the current sample, same bins in the same order
 * @throws StatsError if the bins differ in number, a count is negative, or a side is empty
 * @see Le Cam & Yang (2000), "Asymptotics in Statistics", on sqrt(1 - sum of sqrt(p q))
 */
export function hellingerDistance(p: ArrayLike<number>, q: ArrayLike<number>): number {
	const [before, after] = comparableShares('hellingerDistance', p, q);
	let squares = 0;
	for (let i = 0; i < before.length; i++) {
		squares += (Math.sqrt(before[i] as number) - Math.sqrt(after[i] as number)) ** 2;
	}
	return Math.min(Math.sqrt(squares / 2), 1);
}
