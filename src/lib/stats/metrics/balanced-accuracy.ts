import { checkMatrix } from './check-matrix.ts';
import type { ConfusionMatrix } from './confusion-matrix.ts';
import { shareOf } from './share-of.ts';

/**
 * Balanced accuracy: the mean of recall and specificity, 0.5 for always saying no. A class without
 * rows is left out, as in scikit-learn.
 *
 * @param matrix whole counts of 0 or more, not all 0
 * @throws StatsError if a count is negative or not whole, or all are 0
 * @see scikit-learn `balanced_accuracy_score`
 */
export function balancedAccuracy(matrix: ConfusionMatrix): number {
	checkMatrix('balancedAccuracy', matrix);
	const { tp, fp, fn, tn } = matrix;
	const classes = Number(tp + fn > 0) + Number(tn + fp > 0);
	return (shareOf(tp, tp + fn) + shareOf(tn, tn + fp)) / classes;
}
