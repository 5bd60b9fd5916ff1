import { checkLevel } from '../check-level.ts';
import { normalQuantile } from '../special/normal-quantile.ts';
import { StatsError } from '../stats-error.ts';
import { ratesOf, type TwoArms } from './two-arms.ts';

/**
 * Relative lift of B over A: 0.1 means that B's success rate is one tenth higher. The interval is
 * worked out on the scale of logarithms, so that it is not symmetric, and never below -1.
 *
 * @param arms at least one success in each
 * @param confidence between 0 and 1; 0.95 if left out
 * @throws StatsError if a value is out of its range or an arm has no success
 * @see Katz et al. (1978), "Obtaining confidence intervals for the risk ratio in cohort studies"
 */
export function relativeLift(
	arms: TwoArms,
	confidence = 0.95
): { lift: number; interval: [lower: number, upper: number] } {
	const [a, b] = ratesOf('relativeLift', arms);
	checkLevel('relativeLift', 'confidence', confidence);
	if (a === 0 || b === 0) {
		throw new StatsError('too-few', 'relativeLift requires a success in both arms');
	}
	const error = Math.sqrt((1 - a) / arms.successesA + (1 - b) / arms.successesB);
	const reach = -normalQuantile((1 - confidence) / 2) * error;
	const log = Math.log(b / a);
	return {
		lift: (b - a) / a,
		interval: [Math.expm1(log - reach), Math.expm1(log + reach)]
	};
}
