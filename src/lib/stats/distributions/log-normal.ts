import { checkFinite, checkPositive } from '../check-number.ts';
import { checkedContinuous } from './checked-distribution.ts';
import type { ContinuousDistribution } from './distribution.ts';
import { normal } from './normal.ts';

/**
 * Log-normal distribution: its logarithm is normal.
 *
 * @param mu mean of the logarithm
 * @param sigma standard deviation of the logarithm, above 0
 * @throws StatsError if a parameter or an argument is out of its range
 */
export function logNormal(mu: number, sigma: number): ContinuousDistribution {
	checkFinite('logNormal', 'mu', mu);
	checkPositive('logNormal', 'sigma', sigma);
	const logarithm = normal(mu, sigma);
	return checkedContinuous('logNormal', {
		pdf: (x) => (x > 0 && x < Infinity ? logarithm.pdf(Math.log(x)) / x : 0),
		cdf: (x) => (x > 0 ? logarithm.cdf(Math.log(x)) : 0),
		sf: (x) => (x > 0 ? logarithm.sf(Math.log(x)) : 1),
		quantile: (p) => Math.exp(logarithm.quantile(p))
	});
}
