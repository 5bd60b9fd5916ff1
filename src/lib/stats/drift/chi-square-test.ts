import { chiSquareTail, countTable, type CountTable } from './count-table.ts';

export type ChiSquareTestOptions = {
	/** Yates's correction, for two categories only; off by default (SciPy has it on). */
	yates?: boolean;
};

export type ChiSquareTestResult = Pick<
	CountTable,
	'df' | 'expected' | 'smallExpected' | 'droppedCategories'
> & {
	statistic: number;
	pValue: number;
	/** Effect size from 0 to 1: the square root of the uncorrected statistic over all rows. */
	cramersV: number;
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
	const table = countTable('chiSquareTest', referenceCounts, currentCounts);
	const { n, m, df, expected, smallExpected, droppedCategories } = table;
	const plain = sumOfSquares(table, 0);
	const statistic = yates && df === 1 ? sumOfSquares(table, 0.5) : plain;
	return {
		statistic,
		df,
		pValue: chiSquareTail(statistic, df),
		expected,
		cramersV: Math.min(1, Math.sqrt(plain / (n + m))),
		smallExpected,
		droppedCategories
	};
}

/** In a category, both sides are off by the same number of rows. */
function sumOfSquares({ observed, expected, n, m }: CountTable, correction: number): number {
	let sum = 0;
	for (const [k, a] of observed[0].entries()) {
		const difference = Math.abs(a * m - (observed[1][k] as number) * n) / (n + m);
		const off = difference - Math.min(correction, difference);
		sum += (off * off) / (expected[0][k] as number) + (off * off) / (expected[1][k] as number);
	}
	return sum;
}
