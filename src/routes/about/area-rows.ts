import type { FunctionRow } from './numbers/numbers-page.ts';

/** Who answers, in the order in which they are named. */
const libraries = [
	...['SciPy', 'NumPy', 'R', 'statsmodels', 'scikit-learn', 'Fairlearn', 'river', 'rpact', 'pROC'],
	'mpmath'
];

/** A line of the table: one area of the core, its functions, and how far they are off at most. */
export type AreaRow = {
	area: string;
	functions: number;
	authorities: string;
	largestError: number;
};

/** Sums up the functions that have stored cases, area by area, in the order given. */
export function areaRows(
	rows: readonly Pick<FunctionRow, 'area' | 'authorities' | 'values' | 'largestError'>[]
): AreaRow[] {
	const checked = rows.filter(({ values }) => values > 0);
	return [...new Set(checked.map(({ area }) => area))].map((area) => {
		const mine = checked.filter((row) => row.area === area);
		const words = new Set(mine.flatMap(({ authorities }) => authorities.split(/[\s,;]+/)));
		return {
			area,
			functions: mine.length,
			authorities:
				libraries.filter((library) => words.has(library)).join(', ') || 'the definitions',
			largestError: Math.max(...mine.map(({ largestError }) => largestError))
		};
	});
}
