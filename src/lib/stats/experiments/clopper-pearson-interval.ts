import { checkLevel } from '../check-level.ts';
import { beta } from '../distributions/beta.ts';
import { checkSuccesses } from './check-successes.ts';

/**
 * Clopper and Pearson's confidence interval for a success rate: it holds the true rate at least as
 * often as it says, and so is wider than Wilson's.
 *
 * @param successes whole, from 0 to n
 * @param n trials, whole, at least 1
 * @param confidence between 0 and 1; 0.95 if left out
 * @returns lower and upper end
 * @throws StatsError if a value is out of its range
 * @see Clopper & Pearson (1934); R `binom.test`
 */
export function clopperPearsonInterval(
	successes: number,
	n: number,
	confidence = 0.95
): [lower: number, upper: number] {
	checkSuccesses('clopperPearsonInterval', successes, n);
	checkLevel('clopperPearsonInterval', 'confidence', confidence);
	const tail = (1 - confidence) / 2;
	const failures = n - successes;
	return [
		successes === 0 ? 0 : beta(successes, failures + 1).quantile(tail),
		failures === 0 ? 1 : beta(successes + 1, failures).quantile(1 - tail)
	];
}
