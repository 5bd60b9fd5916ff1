import { splitScores } from './split-scores.ts';
import { sweepThresholds } from './sweep-thresholds.ts';

export type RocCurve = {
	/** False positive rate at each threshold, rising from 0 to 1. */
	fpr: number[];
	/** True positive rate at each threshold, rising from 0 to 1. */
	tpr: number[];
	/** Rows with this score or a higher one are called positive; the first is Infinity, for none. */
	thresholds: number[];
};

/**
 * ROC curve: for every distinct score as the threshold, the share of negatives and of positives that
 * are called positive.
 *
 * @param actual what the rows are, 1 or 0; at least one of each
 * @param scores finite numbers, higher for likelier positives; one for each row
 * @throws StatsError if a class has no rows, the lengths differ, or a label or score is unfit
 * @see scikit-learn `roc_curve(drop_intermediate=False)`
 */
export function rocCurve(actual: ArrayLike<number>, scores: ArrayLike<number>): RocCurve {
	const split = splitScores('rocCurve', actual, scores);
	const curve: RocCurve = { fpr: [0], tpr: [0], thresholds: [Infinity] };
	sweepThresholds(split, (threshold, truePositives, falsePositives) => {
		curve.fpr.push(falsePositives / split.negatives.length);
		curve.tpr.push(truePositives / split.positives.length);
		curve.thresholds.push(threshold);
	});
	return curve;
}
