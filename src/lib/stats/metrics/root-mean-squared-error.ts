import { unitOf } from '../describe/unit-of.ts';
import { meanOver } from './mean-over.ts';
import { residuals } from './residuals.ts';

/**
 * Root mean squared error, in the unit of the truth; never below the mean absolute error.
 *
 * @param actual finite numbers, at least one
 * @param predicted finite numbers, one for each row
 * @throws StatsError if there are no rows, the lengths differ, or a number is not finite
 * @see scikit-learn `root_mean_squared_error`
 */
export function rootMeanSquaredError(
	actual: ArrayLike<number>,
	predicted: ArrayLike<number>
): number {
	const off = residuals('rootMeanSquaredError', actual, predicted);
	const unit = unitOf(off);
	const square = (row: number) => ((off[row] as number) / unit) ** 2;
	return Math.sqrt(meanOver('rootMeanSquaredError', off.length, square)) * unit;
}
