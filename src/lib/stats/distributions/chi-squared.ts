import { checkPositive } from '../check-number.ts';
import { checkedContinuous } from './checked-distribution.ts';
import type { ContinuousDistribution } from './distribution.ts';
import { scaledGamma } from './gamma.ts';

/**
 * Chi-squared distribution: the sum of `df` squared standard normal numbers.
 *
 * @param df degrees of freedom, above 0; need not be whole
 * @throws StatsError if a parameter or an argument is out of its range
 */
export function chiSquared(df: number): ContinuousDistribution {
	checkPositive('chiSquared', 'df', df);
	return checkedContinuous('chiSquared', scaledGamma(df / 2, 2));
}
