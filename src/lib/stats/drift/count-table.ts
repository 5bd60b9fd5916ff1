import { checkSameLength } from '../check-same-length.ts';
import { checkCounts } from '../check-weights.ts';
import { chiSquared } from '../distributions/chi-squared.ts';

/** Two samples counted over the same categories, without those that neither sample has. */
export type CountTable = {
	/** Rows seen: reference, then current. */
	observed: [number[], number[]];
	/** Rows expected if both samples shared one distribution: reference, then current. */
	expected: [number[], number[]];
	/** Rows of the reference and of the current sample. */
	n: number;
	m: number;
	/** Categories seen on either side, less one. */
	df: number;
	/** Cells in which fewer than 5 rows are expected: with many of them p is rough. */
	smallExpected: number;
	/** Categories left out because neither sample has them. */
	droppedCategories: number;
};

/**
 * Lays two lists of counts side by side and works out what homogeneity would make of them.
 *
 * @param caller the public function that asks, for the sentence
 * @throws StatsError if the categories differ in number, a count is negative or not whole, or a side is empty
 */
export function countTable(
	caller: string,
	referenceCounts: ArrayLike<number>,
	currentCounts: ArrayLike<number>
): CountTable {
	checkSameLength(caller, 'categories', referenceCounts, currentCounts);
	checkCounts(caller, 'referenceCounts', referenceCounts);
	checkCounts(caller, 'currentCounts', currentCounts);
	const pairs = Array.from(referenceCounts, (count, k) => [count, currentCounts[k] ?? 0] as const);
	const seen = pairs.filter(([a, b]) => a + b > 0);
	const [n, m] = seen.reduce(([n, m], [a, b]) => [n + a, m + b], [0, 0]);
	const share = (rows: number) => seen.map(([a, b]) => ((a + b) * rows) / (n + m));
	const expected: [number[], number[]] = [share(n), share(m)];
	return {
		observed: [seen.map(([a]) => a), seen.map(([, b]) => b)],
		expected,
		n,
		m,
		df: seen.length - 1,
		smallExpected: expected.flat().filter((rows) => rows < 5).length,
		droppedCategories: pairs.length - seen.length
	};
}

/** Chance of a statistic at least as large; with a single category nothing can be said against it. */
export function chiSquareTail(statistic: number, df: number): number {
	return df > 0 ? chiSquared(df).sf(statistic) : 1;
}
