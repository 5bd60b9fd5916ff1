import { checkAtMost, checkWhole } from '../check-number.ts';
import { checkForecast } from './check-forecast.ts';

/** What became of the rows whose probability fell in one bin. */
export type CalibrationBin = {
	/** From 0; bin b holds probabilities above b / bins, up to and with (b + 1) / bins. */
	bin: number;
	/** Rows in it, at least 1. */
	count: number;
	/** Mean of their probabilities, 0 to 1. */
	meanPredicted: number;
	/** Share of them that are 1. */
	fractionPositive: number;
};

/** So many bins that each is a rounding error wide, and yet no burden. */
const MOST_BINS = 10_000;

/** The calibration curve, for functions that are asked in their own name. */
export function calibrationBins(
	caller: string,
	actual: ArrayLike<number>,
	probabilities: ArrayLike<number>,
	bins: number
): CalibrationBin[] {
	checkForecast(caller, actual, probabilities);
	checkWhole(caller, 'bins', bins, 1);
	checkAtMost(caller, 'bins', bins, MOST_BINS);
	const [counts, sums, rests, positives] = [0, 1, 2, 3].map(() => new Float64Array(bins)) as [
		Float64Array,
		Float64Array,
		Float64Array,
		Float64Array
	];
	for (let i = 0; i < actual.length; i++) {
		const p = probabilities[i] as number;
		const bin = binOf(p, bins);
		counts[bin]!++;
		// Kahan's sum: a hundred thousand roundings of one probability would add up.
		const more = p - rests[bin]!;
		const sum = sums[bin]! + more;
		rests[bin] = sum - sums[bin]! - more;
		sums[bin] = sum;
		positives[bin]! += actual[i] as number;
	}
	return Array.from(counts, (count, bin) => ({
		bin,
		count,
		meanPredicted: sums[bin]! / count,
		fractionPositive: positives[bin]! / count
	})).filter(({ count }) => count > 0);
}

/** The edges are NumPy's multiples of 1 / bins, so that 0.1 + 0.2 falls where it does there. */
function binOf(p: number, bins: number): number {
	const step = 1 / bins;
	let bin = Math.min(bins - 1, Math.floor(p * bins));
	while (bin > 0 && p <= bin * step) bin--;
	while (bin < bins - 1 && p > (bin + 1) * step) bin++;
	return bin;
}

/** How far the promise of a bin is from what it kept, 0 to 1. */
export const calibrationGap = ({ meanPredicted, fractionPositive }: CalibrationBin) =>
	Math.abs(meanPredicted - fractionPositive);
