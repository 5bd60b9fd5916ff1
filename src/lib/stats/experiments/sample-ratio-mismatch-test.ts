import { checkLevel } from '../check-level.ts';
import { checkWeights } from '../check-weights.ts';
import { goodnessOfFitTest } from '../drift/goodness-of-fit-test.ts';
import { StatsError } from '../stats-error.ts';

export type SampleRatioMismatchResult = {
	statistic: number;
	/** Arms less one. */
	df: number;
	pValue: number;
	/** Whether p is below the threshold: the experiment cannot be trusted, whatever it shows. */
	mismatch: boolean;
};

/**
 * Sample ratio mismatch: could the arms have come out so unequal by chance? A mismatch means that the
 * assignment, the logging or the filtering is broken. Look for the cause; weighting does not mend it.
 *
 * @param counts rows in each arm, whole, 0 or more, not all 0, at least 2 arms
 * @param expectedShares how the traffic was split: shares, or numbers in the same proportion, such as 9 and 1
 * @param threshold p-value below which it counts as a mismatch: 0.001, as one looks at every experiment
 * @throws StatsError if the arms differ in number or are fewer than 2, or counts or shares are none
 * @see Fabijan et al. (2019), "Diagnosing sample ratio mismatch", https://doi.org/10.1145/3292500.3330722
 */
export function sampleRatioMismatchTest(
	counts: ArrayLike<number>,
	expectedShares: ArrayLike<number>,
	threshold = 0.001
): SampleRatioMismatchResult {
	const caller = 'sampleRatioMismatchTest';
	checkLevel(caller, 'threshold', threshold);
	checkWeights(caller, 'expectedShares', expectedShares);
	if (expectedShares.length < 2) {
		throw new StatsError('too-few', `${caller} requires at least 2 arms`);
	}
	const weights = Array.from(expectedShares);
	const largest = Math.max(...weights);
	const total = weights.reduce((sum, weight) => sum + weight / largest, 0);
	const shares = weights.map((weight) => weight / largest / total);
	const { statistic, df, pValue } = goodnessOfFitTest(counts, shares);
	return { statistic, df, pValue, mismatch: pValue < threshold };
}
