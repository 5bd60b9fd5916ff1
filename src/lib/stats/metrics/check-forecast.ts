import { checkProbability } from '../check-number.ts';
import { checkActual } from './check-labels.ts';

/**
 * Makes sure that there is a label and a probability for each row.
 *
 * @throws StatsError if there are no rows, the lengths differ, or one is unfit
 */
export function checkForecast(
	caller: string,
	actual: ArrayLike<number>,
	probabilities: ArrayLike<number>
): void {
	checkActual(caller, actual, probabilities);
	for (let i = 0; i < probabilities.length; i++) {
		checkProbability(caller, 'probabilities', probabilities[i] as number);
	}
}
