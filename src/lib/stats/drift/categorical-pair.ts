import { checkProbability } from '../check-number.ts';
import { checkSameLength } from '../check-same-length.ts';
import { checkCounts } from '../check-weights.ts';
import { StatsError } from '../stats-error.ts';

/** A feature with categories in both windows: counts are all there is. */
export type CategoricalPair = {
	readonly kind: 'categorical';
	readonly n: number;
	readonly m: number;
	readonly labels: readonly string[];
	readonly referenceCounts: readonly number[];
	readonly currentCounts: readonly number[];
	/** The share that an empty category counts as in PSI. */
	readonly floor: number;
};

/**
 * Two lists of counts over the same categories, ready for every test of the registry that accepts them.
 *
 * @param referenceCounts rows per category, whole, 0 or more, not all 0
 * @param currentCounts the same categories in the same order
 * @param labels their names, as many as there are counts
 * @param options `floor`, default 0.0001
 * @throws StatsError if lengths differ, a count is negative or not whole, or a side is empty
 */
export function categoricalPair(
	referenceCounts: ArrayLike<number>,
	currentCounts: ArrayLike<number>,
	labels: readonly string[],
	{ floor = 1e-4 }: { floor?: number } = {}
): CategoricalPair {
	checkSameLength('categoricalPair', 'categories', referenceCounts, currentCounts);
	checkSameLength('categoricalPair', 'categories', referenceCounts, labels);
	checkCounts('categoricalPair', 'referenceCounts', referenceCounts);
	checkCounts('categoricalPair', 'currentCounts', currentCounts);
	checkProbability('categoricalPair', 'floor', floor);
	if (!Array.from(labels).every((label) => typeof label === 'string')) {
		throw new StatsError('no-data', 'categoricalPair requires a text as name of each category');
	}
	const before = Array.from(referenceCounts);
	const after = Array.from(currentCounts);
	return {
		kind: 'categorical',
		n: before.reduce((sum, count) => sum + count, 0),
		m: after.reduce((sum, count) => sum + count, 0),
		labels,
		referenceCounts: before,
		currentCounts: after,
		floor
	};
}
