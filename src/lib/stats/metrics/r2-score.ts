import { moments } from '../describe/moments.ts';
import { unitOf } from '../describe/unit-of.ts';
import { float64Values } from '../drift/float64-values.ts';
import { residuals } from './residuals.ts';

/**
 * Coefficient of determination, R²: the share of the truth's variance that the predictions take away.
 * 1 is perfect, 0 what the mean of the truth would get, and below 0 is worse than that. For a
 * constant truth it is 1 if every prediction is right and 0 otherwise, as in scikit-learn.
 *
 * @param actual finite numbers, at least two
 * @param predicted finite numbers, one for each row
 * @throws StatsError if there are fewer than two rows, the lengths differ, or a number is not finite
 * @see scikit-learn `r2_score`
 */
export function r2Score(actual: ArrayLike<number>, predicted: ArrayLike<number>): number {
	const off = residuals('r2Score', actual, predicted, 2);
	// Each side in its own power of two, so that no square overflows or vanishes.
	const [offUnit, unit] = [unitOf(off), unitOf(actual)];
	const truth = float64Values(actual).map((value) => value / unit);
	const left = off.reduce((sum, value) => sum + (value / offUnit) ** 2, 0);
	if (left === 0) return 1;
	if (truth.every((value) => value === truth[0])) return 0;
	const scale = offUnit / unit;
	return 1 - (left / moments(truth).squares) * scale * scale;
}
