import { binomial } from '../../stats/index.ts';

/**
 * The p-value of a canary against a baseline of the same size: of all the errors of both, how likely
 * are so many on the canary's side if each error falls on either side by the toss of a coin?
 * One-sided. It is the exact conditional test of two Poisson rates.
 *
 * @param canary errors of the canary
 * @param baseline errors of as many requests to the old version at the same time
 */
export function splitTest(canary: number, baseline: number): number {
	if (canary === 0) return 1;
	return binomial(canary + baseline, 0.5).sf(canary - 1);
}
