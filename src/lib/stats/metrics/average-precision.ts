import { areaUnderPrecision } from './area-under-precision.ts';

/**
 * Average precision: the precision at each threshold, weighted by the recall that it adds; in steps,
 * not by the trapezoid, which is too kind. Guessing gives about the prevalence.
 *
 * @param actual what the rows are, 1 or 0; at least one 1
 * @param scores finite numbers, higher for likelier positives; one for each row
 * @throws StatsError if no row is positive, the lengths differ, or a label or score is unfit
 * @see scikit-learn `average_precision_score`
 */
export function averagePrecision(actual: ArrayLike<number>, scores: ArrayLike<number>): number {
	return areaUnderPrecision('averagePrecision', actual, scores, 0);
}
