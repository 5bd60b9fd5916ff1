import { calibrationBins, type CalibrationBin } from './calibration-bins.ts';

/**
 * Calibration curve, or reliability diagram: whether of the rows given 70 % about 70 % are positive.
 * Bins of equal width, each with its right edge; the first has 0 too. Empty bins are left out.
 *
 * @param actual what the rows are, 1 or 0; at least one
 * @param probabilities of being 1, from 0 to 1; one for each row
 * @param bins 1 to 10,000
 * @throws StatsError if there are no rows, the lengths differ, or a label, probability or `bins` is unfit
 * @see scikit-learn `calibration_curve(strategy='uniform')`
 */
export function calibrationCurve(
	actual: ArrayLike<number>,
	probabilities: ArrayLike<number>,
	bins = 10
): CalibrationBin[] {
	return calibrationBins('calibrationCurve', actual, probabilities, bins);
}
