import { aucWithInterval, type AucWithInterval } from '../drift/auc-with-interval.ts';
import { splitScores } from './split-scores.ts';

/**
 * Area under the ROC curve with DeLong's 95 % interval and the variance behind it. The interval has
 * no width where the classes do not overlap, which is too good to be believed of few rows.
 *
 * @param actual what the rows are, 1 or 0; at least two of each
 * @param scores finite numbers, higher for likelier positives; one for each row
 * @throws StatsError if a class has fewer than two rows, the lengths differ, or a label or score is unfit
 * @see DeLong, DeLong & Clarke-Pearson (1988); R's pROC `ci.auc(method = "delong")`
 */
export function rocAucInterval(
	actual: ArrayLike<number>,
	scores: ArrayLike<number>
): AucWithInterval {
	const needs = { positives: 2, negatives: 2 };
	const { positives, negatives } = splitScores('rocAucInterval', actual, scores, needs);
	return aucWithInterval(negatives, positives);
}
