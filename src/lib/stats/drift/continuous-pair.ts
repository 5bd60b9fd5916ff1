import { checkAtMost, checkProbability, checkWhole } from '../check-number.ts';
import { sortedCopy } from '../describe/sorted-copy.ts';
import { binCountsFromSorted } from './bin-counts.ts';
import { binEdges, type BinStrategy } from './bin-edges.ts';
import { checkedValues } from './float64-values.ts';
import { lazily } from './lazily.ts';
import { sortedPairSummary, type SortedPairSummary } from './sorted-pair-summary.ts';
import { spreadOf } from './wasserstein-distance.ts';

export type ContinuousPairOptions = {
	/** Bins laid on the reference for the methods that count; default 10, fewer where edges coincide. */
	bins?: number;
	strategy?: BinStrategy;
	/** The share that an empty bin counts as in PSI; default 0.0001. */
	floor?: number;
	/** Both samples are in ascending order already and hold only finite numbers: neither is copied. */
	sorted?: boolean;
	/** Most rows a side that the classifier takes, the first ones of each sample; default 20,000. */
	classifierRows?: number;
};

/**
 * A numeric feature in both windows, and what the drift tests share. Sorted copies, counts and the
 * merge are each worked out once, when the first test asks for them.
 */
export type ContinuousPair = {
	readonly kind: 'continuous';
	readonly n: number;
	readonly m: number;
	/** In ascending order. */
	readonly reference: Float64Array;
	readonly current: Float64Array;
	/** From -Infinity to Infinity; a bin holds its lower edge. */
	readonly edges: Float64Array;
	readonly referenceCounts: readonly number[];
	readonly currentCounts: readonly number[];
	readonly summary: SortedPairSummary;
	/** Population standard deviation of the reference, at least 0.001. */
	readonly referenceSd: number;
	readonly floor: number;
	readonly classifierRows: number;
	/** The samples as they came; in ascending order too if `isSorted`. */
	readonly rows: { readonly reference: Float64Array; readonly current: Float64Array };
	readonly isSorted: boolean;
};

/**
 * Two samples of a numeric feature, ready for every test of the registry.
 *
 * @param reference at least two finite values; never modified
 * @param current at least two finite values; never modified
 * @throws StatsError if a sample is too short or holds NaN or an infinity, or `bins` is not whole
 */
export function continuousPair(
	reference: ArrayLike<number>,
	current: ArrayLike<number>,
	options: ContinuousPairOptions = {}
): ContinuousPair {
	const { bins = 10, strategy = 'quantile', floor = 1e-4, sorted = false } = options;
	const { classifierRows = 20_000 } = options;
	checkWhole('continuousPair', 'bins', bins, 1);
	checkAtMost('continuousPair', 'bins', bins, 1e6);
	checkProbability('continuousPair', 'floor', floor);
	checkWhole('continuousPair', 'classifierRows', classifierRows, 5);
	const [x, y] = [
		checkedValues('continuousPair', 'reference', reference, 2),
		checkedValues('continuousPair', 'current', current, 2)
	];
	const before = lazily(() => (sorted ? x : sortedCopy(x)));
	const after = lazily(() => (sorted ? y : sortedCopy(y)));
	const edges = lazily(() => binEdges(before(), bins, strategy));
	const referenceCounts = lazily(() => binCountsFromSorted(before(), edges()));
	const currentCounts = lazily(() => binCountsFromSorted(after(), edges()));
	const summary = lazily(() => sortedPairSummary(before(), after()));
	const referenceSd = lazily(() => spreadOf(before()));
	return {
		kind: 'continuous',
		n: x.length,
		m: y.length,
		get reference() {
			return before();
		},
		get current() {
			return after();
		},
		get edges() {
			return edges();
		},
		get referenceCounts() {
			return referenceCounts();
		},
		get currentCounts() {
			return currentCounts();
		},
		get summary() {
			return summary();
		},
		get referenceSd() {
			return referenceSd();
		},
		floor,
		classifierRows,
		rows: { reference: x, current: y },
		isSorted: sorted
	};
}
