import { checkMatrix } from './check-matrix.ts';
import type { ConfusionMatrix } from './confusion-matrix.ts';
import { shareOf } from './share-of.ts';

/**
 * Cohen's kappa: agreement beyond what the two margins give by chance, 1 for full agreement, 0 for
 * none beyond chance, and 0 where both sides know one class alone.
 *
 * @param matrix whole counts of 0 or more, not all 0
 * @throws StatsError if a count is negative or not whole, or all are 0
 * @see Cohen (1960), "A Coefficient of Agreement for Nominal Scales"; scikit-learn `cohen_kappa_score`
 */
export function cohenKappa(matrix: ConfusionMatrix): number {
	checkMatrix('cohenKappa', matrix);
	const { tp, fp, fn, tn } = matrix;
	return shareOf(2 * (tp * tn - fp * fn), (tp + fp) * (fp + tn) + (tp + fn) * (fn + tn));
}
