import { meanOver } from './mean-over.ts';
import { residuals } from './residuals.ts';

/**
 * Mean error, or bias: prediction less truth on average, in the unit of the truth; above 0 where the
 * model promises too much.
 *
 * @param actual finite numbers, at least one
 * @param predicted finite numbers, one for each row
 * @throws StatsError if there are no rows, the lengths differ, or a number is not finite
 * @see Hyndman & Koehler (2006), "Another look at measures of forecast accuracy"
 */
export function meanError(actual: ArrayLike<number>, predicted: ArrayLike<number>): number {
	const off = residuals('meanError', actual, predicted);
	return meanOver('meanError', off.length, (row) => off[row] as number);
}
