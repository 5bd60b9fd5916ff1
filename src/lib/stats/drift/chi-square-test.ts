import { checkSameLength } from '../check-same-length.ts';
import { checkCounts } from '../check-weights.ts';
import { chiSquared } from '../distributions/chi-squared.ts';

export type ChiSquareTestOptions = {
	/** Yates's correction, for two categories only; off by default (SciPy has it on). */
	yates?: boolean;
};

export type ChiSquareTestResult = {
	statistic: number;
	/** Categories seen on either side, less one. */
	df: number;
	pValue: number;
	/** Rows expected if both samples shared one distribution: reference, then current. */
	expected: [number[], number[]];
	/** Effect size from 0 to 1: the square root of the uncorrected statistic over all rows. */
	cramersV: number;
	/** Cells in which fewer than 5 rows are expected: with many of them p is rough. */
	smallExpected: number;
	/** Categories left out because neither sample has them. */
	droppedCategories: number;
};

/**
 * Chi-square test of homogeneity: could two lists of counts come from one distribution? Both samples
 * count as samples; taking the reference for the truth would raise false alarms from 5 % to 21 % when
 * the two are equally large.
 *
 * @param referenceCounts rows per category, whole, 0 or more, not all 0
 * @param currentCounts rows per category, same categories in the same order
 * @throws StatsError if the categories differ in number, a count is negative or not whole, or a side is empty
 * @see Pearson (1900); SciPy `chi2_contingency(table, correction=False)`
 */
export function chiSquareTest(
	referenceCounts: ArrayLike<number>,
	currentCounts: ArrayLike<number>,
	{ yates = false }: ChiSquareTestOptions = {}
): ChiSquareTestResult {
	checkSameLength('chiSquareTest', 'categories', referenceCounts, currentCounts);
	checkCounts('chiSquareTest', 'referenceCounts', referenceCounts);
	checkCounts('chiSquareTest', 'currentCounts', currentCounts);
	const pairs = Array.from(referenceCounts, (count, k) => [count, currentCounts[k] ?? 0] as const);
	const seen = pairs.filter(([a, b]) => a + b > 0);
	const [n, m] = seen.reduce(([n, m], [a, b]) => [n + a, m + b], [0, 0]);
	const df = seen.length - 1;
	const cells = seen.map(([a, b]) => ({
		difference: Math.abs(a * m - b * n) / (n + m),
		expected: [((a + b) * n) / (n + m), ((a + b) * m) / (n + m)] as const
	}));
	const plain = sumOfSquares(cells, 0);
	const statistic = yates && df === 1 ? sumOfSquares(cells, 0.5) : plain;
	const expected: [number[], number[]] = [
		cells.map((cell) => cell.expected[0]),
		cells.map((cell) => cell.expected[1])
	];
	return {
		statistic,
		df,
		pValue: df > 0 ? chiSquared(df).sf(statistic) : 1,
		expected,
		cramersV: Math.min(1, Math.sqrt(plain / (n + m))),
		smallExpected: expected.flat().filter((rows) => rows < 5).length,
		droppedCategories: pairs.length - seen.length
	};
}

type Cell = { difference: number; expected: readonly [number, number] };

/** In a category, both rows are off by the same number: `difference`. */
function sumOfSquares(cells: Cell[], correction: number): number {
	let sum = 0;
	for (const { difference, expected } of cells) {
		const off = difference - Math.min(correction, difference);
		sum += (off * off) / expected[0] + (off * off) / expected[1];
	}
	return sum;
}
