import { checkFinite } from '../check-number.ts';
import { checkSameLength } from '../check-same-length.ts';
import { checkSample } from '../check-sample.ts';
import { meanOf } from '../describe/moments.ts';
import { movedSamples } from '../describe/moved-samples.ts';
import { checkedValues } from '../drift/float64-values.ts';

export type CupedAdjustResult = {
	/** The metric of each row, less what the covariate explains; same mean. */
	adjusted: Float64Array;
	/** How much of the metric goes with one unit of the covariate; 0 if it never varies. */
	theta: number;
	/** Share of the variance that is gone, from 0 to 1: the squared correlation. */
	varianceReduction: number;
};

/**
 * CUPED: takes out of a metric what was known before the experiment, so that the same rows show
 * smaller effects. Hand over both arms together: theta belongs to all rows. A covariate that the
 * experiment itself could have moved biases the result.
 *
 * @param metric at least 2 finite numbers, all arms together
 * @param covariate of the same rows, in the same order, measured before the experiment
 * @throws StatsError if lengths differ, there are fewer than 2 rows, or a number is not finite or beyond 1e308
 * @see Deng et al. (2013), "Improving the sensitivity of online controlled experiments by utilizing pre-experiment data"
 */
export function cupedAdjust(
	metric: ArrayLike<number>,
	covariate: ArrayLike<number>
): CupedAdjustResult {
	checkSameLength('cupedAdjust', 'rows', metric, covariate);
	const [y, yUnit] = scaled('metric', metric);
	const [x, xUnit] = scaled('covariate', covariate);
	const [yMean, xMean] = [meanOf(y), meanOf(x)];
	let [xx, xy, yy] = [0, 0, 0];
	for (let i = 0; i < x.length; i++) {
		const dx = (x[i] as number) - xMean;
		const dy = (y[i] as number) - yMean;
		xx += dx * dx;
		xy += dx * dy;
		yy += dy * dy;
	}
	const slope = xx > 0 ? xy / xx : 0;
	const adjusted = x.map((value, i) => (metric[i] as number) - slope * (value - xMean) * yUnit);
	const theta = (slope / xUnit) * yUnit;
	checkFinite('cupedAdjust', 'theta', theta);
	checkSample('cupedAdjust', 'what is left of metric', adjusted);
	const varianceReduction = xx > 0 && yy > 0 ? Math.min(1, (xy / xx) * (xy / yy)) : 0;
	return { adjusted, theta, varianceReduction };
}

function scaled(name: string, sample: ArrayLike<number>): [Float64Array, unit: number] {
	const { samples, unit } = movedSamples(checkedValues('cupedAdjust', name, sample, 2));
	return [samples[0] as Float64Array, unit];
}
