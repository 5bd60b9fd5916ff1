import { fisherExactTest, twoProportionTest } from '../../../stats/index.ts';
import type { MissingReport, PerSide } from './report.ts';

/** Whether a column lacks its value more often on one side; undefined where no cell is empty. */
export function missingReport(
	name: string,
	missing: PerSide<number>,
	rows: PerSide<number>
): MissingReport | undefined {
	if (missing.reference + missing.current === 0) return undefined;
	const [a, n, b, m] = [missing.reference, rows.reference, missing.current, rows.current];
	const { pValue, smallExpected } = twoProportionTest(a, n, b, m);
	if (smallExpected === 0 || a + b === n + m) {
		return { name, missing, rows, pValue, test: 'two-proportion' };
	}
	const exact = fisherExactTest([
		[a, n - a],
		[b, m - b]
	]);
	return { name, missing, rows, pValue: exact.pValue, test: 'fisher' };
}
