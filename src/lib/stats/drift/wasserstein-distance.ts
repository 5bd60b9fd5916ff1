import { checkChoice } from '../check-choice.ts';
import { sortedCopy } from '../describe/sorted-copy.ts';
import { unitOf } from '../describe/unit-of.ts';
import { StatsError } from '../stats-error.ts';
import { checkedValues } from './float64-values.ts';
import { weighed, weightedArea, weightedSpread } from './weighted-area.ts';

export type WassersteinOptions = {
	/** In units of the reference's population standard deviation, which counts as at least 0.001. */
	normed?: 'reference-sd';
	/** How much each reference value counts, 0 or more; only their ratios matter. */
	referenceWeights?: ArrayLike<number>;
	/** The same for the current values. */
	currentWeights?: ArrayLike<number>;
};

/** Evidently's floor for the standard deviation of a reference that hardly varies. */
const SMALLEST_SD = 0.001;
/** Values whose differences overflow are first divided by this power of two, which is exact. */
const SHRINK = 2 ** 128;

/**
 * Wasserstein-1 distance: the area between the two empirical distribution functions, which is how far
 * the values would have to be moved on average. In the unit of the values, or normed.
 *
 * @param reference at least one finite value; never modified
 * @param current at least one finite value; never modified
 * @throws StatsError if a sample is empty or holds NaN or an infinity, weights do not fit it, or the distance overflows
 * @see SciPy `wasserstein_distance`; normed as Evidently's `wasserstein_distance_norm`
 */
export function wassersteinDistance(
	reference: ArrayLike<number>,
	current: ArrayLike<number>,
	options: WassersteinOptions = {}
): number {
	const x = checkedValues('wassersteinDistance', 'reference', reference);
	const y = checkedValues('wassersteinDistance', 'current', current);
	const { normed, referenceWeights, currentWeights } = options;
	if (normed !== undefined) checkChoice('wassersteinDistance', 'normed', normed, ['reference-sd']);
	if (!referenceWeights && !currentWeights) {
		return wassersteinFromSorted(sortedCopy(x), sortedCopy(y), options);
	}
	const before = weighed('wassersteinDistance', 'reference', x, referenceWeights);
	const after = weighed('wassersteinDistance', 'current', y, currentWeights);
	const area = finite(weightedArea(before, after));
	return normed ? area / Math.max(weightedSpread(before), SMALLEST_SD) : area;
}

/**
 * `wassersteinDistance` for samples that are in ascending order already.
 *
 * @param reference finite values in ascending order, at least one
 * @param current finite values in ascending order, at least one
 */
export function wassersteinFromSorted(
	reference: Float64Array,
	current: Float64Array,
	{ normed }: WassersteinOptions = {}
): number {
	let area = areaBetween(reference, current);
	if (!Number.isFinite(area)) area = SHRINK * areaBetween(shrunk(reference), shrunk(current));
	finite(area);
	return normed === 'reference-sd' ? area / spreadOf(reference) : area;
}

function finite(area: number): number {
	if (Number.isFinite(area)) return area;
	throw new StatsError(
		'out-of-range',
		'wassersteinDistance requires values whose distance fits a number: divide them by a constant'
	);
}

/** The reference's population standard deviation as the normed distance uses it, at least 0.001. */
export function spreadOf(reference: Float64Array): number {
	return Math.max(populationSd(reference), SMALLEST_SD);
}

function populationSd(reference: Float64Array): number {
	const middle = (reference[0] as number) / 2 + (reference[reference.length - 1] as number) / 2;
	let sum = 0;
	for (let i = 0; i < reference.length; i++) sum += (reference[i] as number) - middle;
	const mean = middle + sum / reference.length;
	let squares = 0;
	for (let i = 0; i < reference.length; i++) squares += ((reference[i] as number) - mean) ** 2;
	const sd = Math.sqrt(squares / reference.length);
	if (Number.isFinite(sd)) return sd;
	const unit = unitOf(reference);
	return unit * populationSd(reference.map((value) => value / unit));
}

function areaBetween(reference: Float64Array, current: Float64Array): number {
	return reference.length === current.length
		? meanOfDifferences(reference, current)
		: areaByMerging(reference, current);
}

/** For equal sizes the best plan moves the i-th smallest value to the i-th smallest: no merge needed. */
function meanOfDifferences(reference: Float64Array, current: Float64Array): number {
	let first = 0;
	let second = 0;
	const even = reference.length - (reference.length % 2);
	for (let i = 0; i < even; i += 2) {
		first += Math.abs((reference[i] as number) - (current[i] as number));
		second += Math.abs((reference[i + 1] as number) - (current[i + 1] as number));
	}
	if (even < reference.length) {
		first += Math.abs((reference[even] as number) - (current[even] as number));
	}
	return (first + second) / reference.length;
}

function areaByMerging(reference: Float64Array, current: Float64Array): number {
	const n = reference.length;
	const m = current.length;
	let area = 0;
	let gap = 0;
	let i = 0;
	let j = 0;
	let x = reference[0] as number;
	let y = current[0] as number;
	let value = x < y ? x : y;
	while (i < n || j < m) {
		const next = x < y ? x : y;
		area += Math.abs(gap) * (next - value);
		value = next;
		if (x <= y) {
			gap += m;
			x = ++i < n ? (reference[i] as number) : Infinity;
		} else {
			gap -= n;
			y = ++j < m ? (current[j] as number) : Infinity;
		}
	}
	return area / (n * m);
}

function shrunk(values: Float64Array): Float64Array {
	return values.map((value) => value / SHRINK);
}
