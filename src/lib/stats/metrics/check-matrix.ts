import { checkWhole } from '../check-number.ts';
import { StatsError } from '../stats-error.ts';
import type { ConfusionMatrix } from './confusion-matrix.ts';

/**
 * Makes sure that a confusion matrix holds whole counts and at least one row; returns their sum.
 *
 * @throws StatsError `not-a-count` or `no-data`
 */
export function checkMatrix(caller: string, matrix: ConfusionMatrix): number {
	const { tp, fp, fn, tn } = matrix;
	for (const [name, count] of Object.entries({ tp, fp, fn, tn })) checkWhole(caller, name, count);
	const rows = tp + fp + fn + tn;
	if (rows > 0) return rows;
	throw new StatsError('no-data', `${caller} requires a matrix with rows, got only zeros`);
}
