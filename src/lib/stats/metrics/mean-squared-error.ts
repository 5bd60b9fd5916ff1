import { meanOver } from './mean-over.ts';
import { residuals } from './residuals.ts';

/**
 * Mean squared error, in the squared unit of the truth: one row far off outweighs many near ones.
 *
 * @param actual finite numbers, at least one
 * @param predicted finite numbers, one for each row
 * @throws StatsError if there are no rows, the lengths differ, or a number is not finite, or the
 * squares are beyond 1e308
 * @see scikit-learn `mean_squared_error`
 */
export function meanSquaredError(actual: ArrayLike<number>, predicted: ArrayLike<number>): number {
	const off = residuals('meanSquaredError', actual, predicted);
	return meanOver('meanSquaredError', off.length, (row) => (off[row] as number) ** 2);
}
