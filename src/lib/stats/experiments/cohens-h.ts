import { checkProbability } from '../check-number.ts';

/**
 * Cohen's h: how far apart two shares are on the arcsine scale, where the same step is equally hard
 * to see at every share. From -pi to pi; positive if the second share is larger.
 *
 * @param first share from 0 to 1
 * @param second share from 0 to 1
 * @throws StatsError if a share is not from 0 to 1
 * @see Cohen (1988), Statistical Power Analysis, chapter 6; statsmodels `proportion_effectsize`
 */
export function cohensH(first: number, second: number): number {
	checkProbability('cohensH', 'first', first);
	checkProbability('cohensH', 'second', second);
	return 2 * (Math.asin(Math.sqrt(second)) - Math.asin(Math.sqrt(first)));
}
