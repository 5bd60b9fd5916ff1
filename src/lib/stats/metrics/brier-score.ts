import { checkForecast } from './check-forecast.ts';
import { meanOver } from './mean-over.ts';

/**
 * Brier score: the mean squared distance of the probabilities from what the rows turned out to be,
 * from 0 (perfect) to 1; a constant 0.5 gets 0.25.
 *
 * @param actual what the rows are, 1 or 0; at least one
 * @param probabilities of being 1, from 0 to 1; one for each row
 * @throws StatsError if there are no rows, the lengths differ, or a label or probability is unfit
 * @see Brier (1950), "Verification of Forecasts Expressed in Terms of Probability"
 */
export function brierScore(actual: ArrayLike<number>, probabilities: ArrayLike<number>): number {
	checkForecast('brierScore', actual, probabilities);
	const offBy = (row: number) => (probabilities[row] as number) - (actual[row] as number);
	return meanOver('brierScore', actual.length, (row) => offBy(row) ** 2);
}
