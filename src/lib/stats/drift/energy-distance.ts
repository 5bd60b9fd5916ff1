import { sortedCopy } from '../describe/sorted-copy.ts';
import { StatsError } from '../stats-error.ts';
import { checkedValues } from './float64-values.ts';
import { sortedPairSummary } from './sorted-pair-summary.ts';

/**
 * Energy distance in SciPy's sense: the square root of twice the area under the squared difference of
 * the two empirical distribution functions. Székely's E-statistic is its square.
 *
 * @param reference at least one finite value; never modified
 * @param current at least one finite value; never modified
 * @returns 0 for equal samples; the square root of the values' unit
 * @throws StatsError if a sample is empty or holds NaN or an infinity, or the range overflows
 * @see SciPy `energy_distance`; Székely (2002), "E-statistics: The energy of statistical samples"
 */
export function energyDistance(reference: ArrayLike<number>, current: ArrayLike<number>): number {
	const x = sortedCopy(checkedValues('energyDistance', 'reference', reference));
	const y = sortedCopy(checkedValues('energyDistance', 'current', current));
	const distance = Math.sqrt(2 * sortedPairSummary(x, y).squaredArea);
	if (Number.isFinite(distance)) return distance;
	throw new StatsError(
		'out-of-range',
		'energyDistance requires values whose range fits a number: divide them by a constant'
	);
}
