import { checkLevel } from '../check-level.ts';
import { normalQuantile } from '../special/normal-quantile.ts';
import { checkSuccesses } from './check-successes.ts';

/**
 * Wilson's confidence interval for a success rate: the rates that a z test would not refuse. It never
 * leaves 0 to 1 and works for 0 successes, where the usual ± formula breaks.
 *
 * @param successes whole, from 0 to n
 * @param n trials, whole, at least 1
 * @param confidence between 0 and 1; 0.95 if left out
 * @returns lower and upper end
 * @throws StatsError if a value is out of its range
 * @see Wilson (1927), "Probable inference"; statsmodels `proportion_confint(method='wilson')`
 */
export function wilsonInterval(
	successes: number,
	n: number,
	confidence = 0.95
): [lower: number, upper: number] {
	checkSuccesses('wilsonInterval', successes, n);
	checkLevel('wilsonInterval', 'confidence', confidence);
	const z = normalQuantile((1 - confidence) / 2);
	return [lowerEnd(successes, n, z * z), 1 - lowerEnd(n - successes, n, z * z)];
}

/** The smaller root, written so that nothing cancels: 0 successes give 0. */
function lowerEnd(successes: number, n: number, zSquared: number): number {
	const spread = Math.sqrt(zSquared * (successes * (1 - successes / n) + zSquared / 4));
	return ((successes / n) * successes) / (successes + zSquared / 2 + spread);
}
