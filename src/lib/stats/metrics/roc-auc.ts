import { aucWithInterval } from '../drift/auc-with-interval.ts';
import { splitScores } from './split-scores.ts';

/**
 * Area under the ROC curve: the chance that a positive row scores higher than a negative one, ties as
 * half; 0.5 for guessing. It says nothing about calibration, and does not move with the prevalence.
 *
 * @param actual what the rows are, 1 or 0; at least one of each
 * @param scores finite numbers, higher for likelier positives; one for each row
 * @throws StatsError if a class has no rows, the lengths differ, or a label or score is unfit
 * @see Hanley & McNeil (1982); scikit-learn `roc_auc_score`
 */
export function rocAuc(actual: ArrayLike<number>, scores: ArrayLike<number>): number {
	const { positives, negatives } = splitScores('rocAuc', actual, scores);
	return aucWithInterval(negatives, positives).auc;
}
