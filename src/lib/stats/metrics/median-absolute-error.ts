import { quantile } from '../describe/quantile.ts';
import { residuals } from './residuals.ts';

/**
 * Median absolute error: half of the predictions are off by no more, in the unit of the truth.
 *
 * @param actual finite numbers, at least one
 * @param predicted finite numbers, one for each row
 * @throws StatsError if there are no rows, the lengths differ, or a number is not finite
 * @see scikit-learn `median_absolute_error`
 */
export function medianAbsoluteError(
	actual: ArrayLike<number>,
	predicted: ArrayLike<number>
): number {
	return quantile(residuals('medianAbsoluteError', actual, predicted).map(Math.abs), 0.5);
}
