import { splitScores } from './split-scores.ts';
import { sweepThresholds } from './sweep-thresholds.ts';

export type PrecisionRecallCurve = {
	/** Share of right alarms at each threshold, and a last 1 for no alarm at all. */
	precision: number[];
	/** Share of positives found at each threshold, falling from 1, and a last 0. */
	recall: number[];
	/** The distinct scores in rising order; rows with this score or a higher one are called positive. */
	thresholds: number[];
};

/**
 * Precision-recall curve: for every distinct score as the threshold, the share of alarms that are
 * right and of positives that are found. Guessing gives the prevalence as precision, so curves of
 * data with other base rates do not compare.
 *
 * @param actual what the rows are, 1 or 0; at least one 1
 * @param scores finite numbers, higher for likelier positives; one for each row
 * @throws StatsError if no row is positive, the lengths differ, or a label or score is unfit
 * @see scikit-learn `precision_recall_curve`
 */
export function precisionRecallCurve(
	actual: ArrayLike<number>,
	scores: ArrayLike<number>
): PrecisionRecallCurve {
	const needs = { positives: 1, negatives: 0 };
	const split = splitScores('precisionRecallCurve', actual, scores, needs);
	const curve: PrecisionRecallCurve = { precision: [1], recall: [0], thresholds: [] };
	sweepThresholds(split, (threshold, truePositives, falsePositives) => {
		curve.precision.push(truePositives / (truePositives + falsePositives));
		curve.recall.push(truePositives / split.positives.length);
		curve.thresholds.push(threshold);
	});
	for (const list of Object.values(curve)) list.reverse();
	return curve;
}
