import { meanOver } from './mean-over.ts';
import { residuals } from './residuals.ts';

/**
 * Mean absolute percentage error: the error as a share of the truth, on average (0.1 is 10 %). A
 * truth of 0 counts as 2.2e-16, which makes it explode: do not use it there.
 *
 * @param actual finite numbers, at least one
 * @param predicted finite numbers, one for each row
 * @throws StatsError if there are no rows, the lengths differ, or a number is not finite, or the
 * result is beyond 1e308
 * @see scikit-learn `mean_absolute_percentage_error`
 */
export function meanAbsolutePercentageError(
	actual: ArrayLike<number>,
	predicted: ArrayLike<number>
): number {
	const off = residuals('meanAbsolutePercentageError', actual, predicted);
	return meanOver('meanAbsolutePercentageError', off.length, (row) => {
		const size = Math.max(Number.EPSILON, Math.abs(actual[row] as number));
		return Math.abs(off[row] as number) / size;
	});
}
