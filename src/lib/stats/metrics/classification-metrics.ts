import { checkMatrix } from './check-matrix.ts';
import type { ConfusionMatrix } from './confusion-matrix.ts';
import { shareOf } from './share-of.ts';

/** The usual readings of a confusion matrix; all from 0 to 1 but `mcc`, which goes from -1 to 1. */
export type ClassificationMetrics = {
	/** Share of rows called right. 99 % by always saying no where 1 % are positive. */
	accuracy: number;
	/** Share of the alarms that are right. */
	precision: number;
	/** Share of the positives that are found. */
	recall: number;
	/** Harmonic mean of precision and recall. */
	f1: number;
	/** Share of the negatives that are left in peace. */
	specificity: number;
	/** Matthews correlation coefficient: 0 for guessing, whatever the balance of classes. */
	mcc: number;
};

/**
 * Accuracy, precision, recall, F1, specificity and Matthews correlation of a confusion matrix. Where
 * a share is 0 of 0 it is given as 0, as scikit-learn does with `zero_division=0`; a page should say
 * "undefined" there.
 *
 * @param matrix whole counts of 0 or more, not all 0
 * @throws StatsError if a count is negative or not whole, or all are 0
 * @see scikit-learn `precision_recall_fscore_support`, `matthews_corrcoef`
 */
export function classificationMetrics(matrix: ConfusionMatrix): ClassificationMetrics {
	const rows = checkMatrix('classificationMetrics', matrix);
	const { tp, fp, fn, tn } = matrix;
	const [called, cleared, positives, negatives] = [tp + fp, tn + fn, tp + fn, tn + fp];
	const spread = Math.sqrt(called * positives) * Math.sqrt(cleared * negatives);
	return {
		accuracy: (tp + tn) / rows,
		precision: shareOf(tp, called),
		recall: shareOf(tp, positives),
		f1: shareOf(2 * tp, called + positives),
		specificity: shareOf(tn, negatives),
		mcc: Math.max(-1, Math.min(1, shareOf(tp * tn - fp * fn, spread)))
	};
}
