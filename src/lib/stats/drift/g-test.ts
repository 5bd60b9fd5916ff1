import { deviancePart } from '../special/deviance-part.ts';
import { chiSquareTail, countTable, type CountTable } from './count-table.ts';

export type GTestResult = Pick<
	CountTable,
	'df' | 'expected' | 'smallExpected' | 'droppedCategories'
> & { statistic: number; pValue: number };

/**
 * G-test of homogeneity: the likelihood-ratio sister of the chi-square test, 2 times the sum of
 * observed ln(observed / expected). Summed as deviance parts, none of which is negative, so that
 * nearly equal counts keep their digits.
 *
 * @param referenceCounts rows per category, whole, 0 or more, not all 0
 * @param currentCounts rows per category, same categories in the same order
 * @throws StatsError if the categories differ in number, a count is negative or not whole, or a side is empty
 * @see Wilks (1938); SciPy `chi2_contingency(table, correction=False, lambda_='log-likelihood')`
 */
export function gTest(
	referenceCounts: ArrayLike<number>,
	currentCounts: ArrayLike<number>
): GTestResult {
	const table = countTable('gTest', referenceCounts, currentCounts);
	const { observed, expected, df, smallExpected, droppedCategories } = table;
	const rows = expected.flat();
	const statistic = observed.flat().reduce((sum, count, cell) => {
		const here = rows[cell] as number;
		return sum + 2 * (count === 0 ? here : deviancePart(count, here));
	}, 0);
	const pValue = chiSquareTail(statistic, df);
	return { statistic, df, pValue, expected, smallExpected, droppedCategories };
}
