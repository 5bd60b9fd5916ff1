import { checkWhole } from '../check-number.ts';
import { checkSameLength } from '../check-same-length.ts';
import { checkRates } from './check-rates.ts';

/**
 * Pseudo-regret of a bandit: rewards it has missed on average, compared with the best arm every time.
 *
 * @param rates true rate of each arm, 0 to 1, which only a simulation knows
 * @param pulls how often each arm was tried, whole
 * @throws StatsError if the lists differ in length, or a rate or count is out of its range
 * @see Lattimore & Szepesvári (2020), Bandit Algorithms, chapter 4, https://tor-lattimore.com/downloads/book/book.pdf
 */
export function pseudoRegret(rates: ArrayLike<number>, pulls: ArrayLike<number>): number {
	checkRates('pseudoRegret', rates);
	checkSameLength('pseudoRegret', 'arms', rates, pulls);
	let best = 0;
	for (let k = 0; k < rates.length; k++) best = Math.max(best, rates[k] as number);
	let regret = 0;
	for (let k = 0; k < rates.length; k++) {
		checkWhole('pseudoRegret', 'pulls', pulls[k] as number);
		regret += (best - (rates[k] as number)) * (pulls[k] as number);
	}
	return regret;
}
