import { binomial } from '../../stats/index.ts';

/**
 * The p-value of a canary against a baseline: of all the errors of both, how likely are so many on the
 * canary's side if each error falls there by the canary's share of the requests? One-sided. It is the
 * exact conditional test of two Poisson rates.
 *
 * @param canary errors of the canary
 * @param baseline errors of the old version at the same time
 * @param share requests to the canary among those to both; half if the baseline is as large
 */
export function splitTest(canary: number, baseline: number, share = 0.5): number {
	if (canary === 0) return 1;
	return binomial(canary + baseline, share).sf(canary - 1);
}
