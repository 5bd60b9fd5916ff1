import { checkProbability } from '../check-number.ts';
import { checkSample } from '../check-sample.ts';

/**
 * Makes sure that a list holds at least one rate, each from 0 to 1.
 *
 * @throws StatsError `too-few`, `not-finite` or `not-a-probability`
 */
export function checkRates(caller: string, rates: ArrayLike<number>): void {
	checkSample(caller, 'rates', rates);
	for (let k = 0; k < rates.length; k++) checkProbability(caller, 'rates', rates[k] as number);
}
