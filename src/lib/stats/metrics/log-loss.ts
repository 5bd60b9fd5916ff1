import { checkForecast } from './check-forecast.ts';
import { meanOver } from './mean-over.ts';

/** As much as a probability may be sure: one wrong row of infinite loss would hide all others. */
const SUREST = 1 - Number.EPSILON;

/**
 * Log loss: the mean surprise at what the rows turned out to be, in nats; 0 is perfect, ln 2 = 0.693
 * what a constant 0.5 gets. Probabilities are clipped to 2.2e-16 from 0 and 1.
 *
 * @param actual what the rows are, 1 or 0; at least one
 * @param probabilities of being 1, from 0 to 1; one for each row
 * @throws StatsError if there are no rows, the lengths differ, or a label or probability is unfit
 * @see scikit-learn `log_loss`
 */
export function logLoss(actual: ArrayLike<number>, probabilities: ArrayLike<number>): number {
	checkForecast('logLoss', actual, probabilities);
	return meanOver('logLoss', actual.length, (row) => {
		const p = Math.min(SUREST, Math.max(Number.EPSILON, probabilities[row] as number));
		return actual[row] === 1 ? -Math.log(p) : -Math.log1p(-p);
	});
}
