import { binomial } from '../../stats/index.ts';

/**
 * How likely a canary is rolled back where failed checks add up and are never forgotten, as Flagger
 * counts them.
 *
 * @param failProbability that one check fails, independently of the others
 * @param threshold failed checks that roll back, at least 1
 * @param checks in the whole run, at least 1
 * @see https://github.com/fluxcd/flagger, docs/gitbook/usage
 */
export function cumulativeFailures(
	failProbability: number,
	threshold: number,
	checks: number
): number {
	return binomial(checks, failProbability).sf(threshold - 1);
}
