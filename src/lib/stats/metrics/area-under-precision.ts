import { splitScores } from './split-scores.ts';
import { sweepThresholds } from './sweep-thresholds.ts';

/**
 * Sum over the thresholds of the recall that each adds, times a precision.
 *
 * @param before how much of that precision is the one of the threshold above: 0 for steps, 0.5 for
 * trapezoids
 * @throws StatsError if no row is positive, the lengths differ, or a label or score is unfit
 */
export function areaUnderPrecision(
	caller: string,
	actual: ArrayLike<number>,
	scores: ArrayLike<number>,
	before: number
): number {
	const split = splitScores(caller, actual, scores, { positives: 1, negatives: 0 });
	let [found, last, sum] = [0, 1, 0];
	sweepThresholds(split, (_, truePositives, falsePositives) => {
		const precision = truePositives / (truePositives + falsePositives);
		sum += (truePositives - found) * (before * last + (1 - before) * precision);
		found = truePositives;
		last = precision;
	});
	return sum / found;
}
