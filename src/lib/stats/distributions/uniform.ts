import { checkFinite } from '../check-number.ts';
import { StatsError } from '../stats-error.ts';
import { checkedContinuous } from './checked-distribution.ts';
import type { ContinuousDistribution } from './distribution.ts';

/**
 * Continuous uniform distribution between two numbers.
 *
 * @param a lower end
 * @param b upper end, above a
 * @throws StatsError if a parameter or an argument is out of its range
 */
export function uniform(a: number, b: number): ContinuousDistribution {
	checkFinite('uniform', 'a', a);
	checkFinite('uniform', 'b', b);
	const width = b - a;
	if (!(width > 0 && width < Infinity)) {
		throw new StatsError('out-of-range', `uniform requires a below b, got ${a} and ${b}`);
	}
	return checkedContinuous('uniform', {
		pdf: (x) => (x >= a && x <= b ? 1 / width : 0),
		cdf: (x) => Math.min(1, Math.max(0, (x - a) / width)),
		sf: (x) => Math.min(1, Math.max(0, (b - x) / width)),
		quantile: (p) => (p <= 0.5 ? a + p * width : b - (1 - p) * width)
	});
}
