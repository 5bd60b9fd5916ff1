import { residuals } from './residuals.ts';

/**
 * The error of the worst prediction, in the unit of the truth.
 *
 * @param actual finite numbers, at least one
 * @param predicted finite numbers, one for each row
 * @throws StatsError if there are no rows, the lengths differ, or a number is not finite
 * @see scikit-learn `max_error`
 */
export function maxError(actual: ArrayLike<number>, predicted: ArrayLike<number>): number {
	const off = residuals('maxError', actual, predicted);
	return off.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
