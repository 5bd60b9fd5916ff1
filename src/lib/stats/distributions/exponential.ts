import { checkPositive } from '../check-number.ts';
import { checkedContinuous } from './checked-distribution.ts';
import type { ContinuousDistribution } from './distribution.ts';

/**
 * Exponential distribution: the wait for an event that comes `rate` times a unit of time.
 *
 * @param rate events for each unit, above 0; the mean is 1 / rate
 * @throws StatsError if a parameter or an argument is out of its range
 */
export function exponential(rate: number): ContinuousDistribution {
	checkPositive('exponential', 'rate', rate);
	return checkedContinuous('exponential', {
		pdf: (x) => (x < 0 ? 0 : rate * Math.exp(-rate * x)),
		cdf: (x) => (x > 0 ? -Math.expm1(-rate * x) : 0),
		sf: (x) => (x > 0 ? Math.exp(-rate * x) : 1),
		quantile: (p) => -Math.log1p(-p) / rate + 0
	});
}
