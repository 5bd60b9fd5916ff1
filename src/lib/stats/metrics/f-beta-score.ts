import { checkPositive } from '../check-number.ts';
import { checkMatrix } from './check-matrix.ts';
import type { ConfusionMatrix } from './confusion-matrix.ts';
import { shareOf } from './share-of.ts';

/**
 * F-beta score: precision and recall in one number from 0 to 1, recall weighing beta times as much.
 *
 * @param matrix whole counts of 0 or more, not all 0
 * @param beta above 0; 1 gives F1, 2 suits costly misses, 0.5 costly alarms
 * @throws StatsError if a count is negative or not whole, all are 0, or beta is not above 0
 * @see van Rijsbergen (1979), "Information Retrieval"; scikit-learn `fbeta_score`
 */
export function fBetaScore(matrix: ConfusionMatrix, beta: number): number {
	checkMatrix('fBetaScore', matrix);
	checkPositive('fBetaScore', 'beta', beta);
	const { tp, fp, fn } = matrix;
	// The same as beta^2 / (1 + beta^2), for any size of beta.
	const weight = 1 / (1 + beta ** -2);
	return shareOf(tp, tp + weight * fn + (1 - weight) * fp);
}
