import { checkProbability } from '../check-number.ts';
import { comparableShares } from './shares.ts';

/** A share for empty bins, or `evidently`: 0.0001, or a millionth of the smallest share if that is no more. */
export type PsiFloor = number | 'evidently';

export type PsiResult = {
	/** The population stability index in nats, 0 or more; no upper bound. */
	psi: number;
	/** What each bin adds, in the order of the bins; none is negative. */
	terms: number[];
};

/**
 * Population stability index: the sum of (p - q) ln(p / q), in nats. The same number whichever sample
 * is called the reference, as long as the bins stay.
 *
 * @param referenceProportions shares or counts of the reference, 0 or more, not all 0
 * @param currentProportions shares or counts of the current sample, same bins in the same order
 * @param options `floor`: the share that an empty bin counts as, default 0.0001, the rest unchanged;
 * 0 means none, and the index is Infinity where one side alone is empty; or `evidently` for its rule
 * @throws StatsError if the bins differ in number, a share is negative, or a side is empty
 * @see Kullback & Leibler (1951), their J(1, 2); Yurdakul (2018), https://scholarworks.wmich.edu/dissertations/3208
 */
export function psi(
	referenceProportions: ArrayLike<number>,
	currentProportions: ArrayLike<number>,
	{ floor = 1e-4 }: { floor?: PsiFloor } = {}
): PsiResult {
	if (floor !== 'evidently') checkProbability('psi', 'floor', floor);
	const [before, after] = comparableShares('psi', referenceProportions, currentProportions);
	const [p, q] = [floorOf(before, floor), floorOf(after, floor)];
	const terms = Array.from(before, (share, i) => term(share || p, after[i] || q));
	return { psi: terms.reduce((sum, value) => sum + value, 0), terms };
}

function floorOf(shares: Float64Array, floor: PsiFloor): number {
	if (floor !== 'evidently') return floor;
	const least = shares.reduce((least, share) => Math.min(least, share || 1), 1);
	return least <= 1e-4 ? least / 1e6 : 1e-4;
}

function term(p: number, q: number): number {
	if (p === q) return 0;
	if (p === 0 || q === 0) return Infinity;
	const change = (p - q) / q;
	return (p - q) * (Math.abs(change) < 0.5 ? Math.log1p(change) : Math.log(p) - Math.log(q));
}
