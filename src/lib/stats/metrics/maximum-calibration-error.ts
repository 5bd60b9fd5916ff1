import { calibrationBins, calibrationGap } from './calibration-bins.ts';

/**
 * Maximum calibration error: the widest gap between promise and outcome of any bin, 0 to 1. One row
 * alone in a bin can make it.
 *
 * @param actual what the rows are, 1 or 0; at least one
 * @param probabilities of being 1, from 0 to 1; one for each row
 * @param bins of equal width, 1 to 10,000
 * @throws StatsError if there are no rows, the lengths differ, or a label, probability or `bins` is unfit
 * @see Naeini, Cooper & Hauskrecht (2015), "Obtaining Well Calibrated Probabilities Using Bayesian Binning"
 */
export function maximumCalibrationError(
	actual: ArrayLike<number>,
	probabilities: ArrayLike<number>,
	bins = 10
): number {
	const curve = calibrationBins('maximumCalibrationError', actual, probabilities, bins);
	return Math.max(...curve.map(calibrationGap));
}
