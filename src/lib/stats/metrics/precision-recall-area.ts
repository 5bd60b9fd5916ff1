import { areaUnderPrecision } from './area-under-precision.ts';

/**
 * Area under the precision-recall curve by the trapezoid, for comparison with tools that report it;
 * straight lines between its points cannot be reached by any threshold, so it flatters.
 *
 * @param actual what the rows are, 1 or 0; at least one 1
 * @param scores finite numbers, higher for likelier positives; one for each row
 * @throws StatsError if no row is positive, the lengths differ, or a label or score is unfit
 * @see Davis & Goadrich (2006), "The Relationship Between Precision-Recall and ROC Curves"
 */
export function precisionRecallArea(actual: ArrayLike<number>, scores: ArrayLike<number>): number {
	return areaUnderPrecision('precisionRecallArea', actual, scores, 0.5);
}
