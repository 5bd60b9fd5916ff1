import { meanOver } from './mean-over.ts';
import { residuals } from './residuals.ts';

/**
 * Mean absolute error: how far predictions are off on average, in the unit of the truth.
 *
 * @param actual finite numbers, at least one
 * @param predicted finite numbers, one for each row
 * @throws StatsError if there are no rows, the lengths differ, or a number is not finite
 * @see scikit-learn `mean_absolute_error`
 */
export function meanAbsoluteError(actual: ArrayLike<number>, predicted: ArrayLike<number>): number {
	const off = residuals('meanAbsoluteError', actual, predicted);
	return meanOver('meanAbsoluteError', off.length, (row) => Math.abs(off[row] as number));
}
