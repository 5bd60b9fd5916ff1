import { calibrationBins, calibrationGap } from './calibration-bins.ts';

/**
 * Expected calibration error: the gap between promise and outcome, averaged over the rows, 0 to 1. It
 * depends on the number of bins, and a model that tells no rows apart can get 0.
 *
 * @param actual what the rows are, 1 or 0; at least one
 * @param probabilities of being 1, from 0 to 1; one for each row
 * @param bins of equal width, 1 to 10,000
 * @throws StatsError if there are no rows, the lengths differ, or a label, probability or `bins` is unfit
 * @see Naeini, Cooper & Hauskrecht (2015), "Obtaining Well Calibrated Probabilities Using Bayesian Binning"
 */
export function expectedCalibrationError(
	actual: ArrayLike<number>,
	probabilities: ArrayLike<number>,
	bins = 10
): number {
	const curve = calibrationBins('expectedCalibrationError', actual, probabilities, bins);
	return curve.reduce((sum, bin) => sum + (bin.count / actual.length) * calibrationGap(bin), 0);
}
