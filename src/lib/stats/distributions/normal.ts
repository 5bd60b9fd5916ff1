import { checkFinite, checkPositive } from '../check-number.ts';
import { erfc } from '../special/erfc.ts';
import { normalQuantile } from '../special/normal-quantile.ts';
import { checkedContinuous } from './checked-distribution.ts';
import type { ContinuousDistribution } from './distribution.ts';

/**
 * Normal distribution.
 *
 * @param mean any finite number
 * @param sd standard deviation, above 0
 * @throws StatsError if a parameter or an argument is out of its range
 * @see Cody (1969) for the tails, Wichura (1988), AS 241, for the quantile
 */
export function normal(mean = 0, sd = 1): ContinuousDistribution {
	checkFinite('normal', 'mean', mean);
	checkPositive('normal', 'sd', sd);
	const score = (x: number) => (x - mean) / sd;
	return checkedContinuous('normal', {
		pdf: (x) => Math.exp(-0.5 * score(x) ** 2) / (sd * Math.sqrt(2 * Math.PI)),
		cdf: (x) => 0.5 * erfc(-score(x) / Math.SQRT2),
		sf: (x) => 0.5 * erfc(score(x) / Math.SQRT2),
		quantile: (p) => mean + sd * normalQuantile(p)
	});
}
