import { checkList } from '../check-list.ts';
import { checkAtMost, checkNotNaN, checkWhole } from '../check-number.ts';
import { checkSample } from '../check-sample.ts';
import { checkedValues } from '../drift/float64-values.ts';
import { StatsError } from '../stats-error.ts';
import { countInBins } from './count-in-bins.ts';
import { countInEqualBins } from './count-in-equal-bins.ts';
import { extent } from './extent.ts';

export type HistogramOptions = {
	/** How many equally wide bins, or the edges of the bins in rising order. */
	bins: number | ArrayLike<number>;
	/** From where to where equally wide bins go; the range of the sample if left out. */
	range?: readonly [number, number];
};

export type Histogram = {
	/** One more than there are bins. */
	edges: number[];
	/** Values in each bin [edge, next edge); the last bin holds its right edge too. */
	counts: number[];
	/** Values that no bin holds. */
	outside: number;
};

/** Their edges fill 8 MB. */
const MOST_BINS = 1e6;

/**
 * Counts a sample in bins, by NumPy's rules: bins are closed on the left, the last one on both
 * sides; a sample of one value alone gets bins from half below to half above it.
 *
 * @param x at least 1 finite number
 * @throws StatsError if the sample is empty or not finite, or the bins are not rising
 * @see numpy.histogram, https://numpy.org/doc/stable/reference/generated/numpy.histogram.html
 */
export function histogram(x: ArrayLike<number>, { bins, range }: HistogramOptions): Histogram {
	const values = x instanceof Float64Array ? x : checkedValues('histogram', 'x', x);
	const reach = extent(values);
	// A value that is not finite shows in the reach: a typed list need not be read twice.
	if (!(reach[0] > -Infinity && reach[1] < Infinity)) checkSample('histogram', 'x', x);
	if (typeof bins !== 'number') {
		return describeBins(values, checkedEdges(bins), countInBins(values, bins));
	}
	checkWhole('histogram', 'bins', bins, 1);
	checkAtMost('histogram', 'bins', bins, MOST_BINS);
	if (range !== undefined) checkList('histogram', 'range', range);
	const edges = equalEdges(bins, range ?? rangeFor(bins, reach));
	return describeBins(values, edges, countInEqualBins(values, edges));
}

function describeBins(
	x: ArrayLike<number>,
	edges: ArrayLike<number>,
	counts: Float64Array
): Histogram {
	const inside = counts.reduce((sum, count) => sum + count, 0);
	return { edges: Array.from(edges), counts: Array.from(counts), outside: x.length - inside };
}

function checkedEdges(edges: ArrayLike<number>): ArrayLike<number> {
	checkList('histogram', 'bins', edges);
	if (edges.length < 2) {
		throw new StatsError('too-few', `histogram requires at least 2 edges, got ${edges.length}`);
	}
	for (let i = 0; i < edges.length; i++) {
		checkNotNaN('histogram', 'edge', edges[i] as number);
		if (i === 0 || (edges[i] as number) > (edges[i - 1] as number)) continue;
		throw new StatsError(
			'out-of-range',
			`histogram requires rising edges, got ${edges[i - 1]} and then ${edges[i]}`
		);
	}
	return edges;
}

/** From the smallest value to the largest, widened where that is too narrow to be cut. */
function rangeFor(bins: number, [low, high]: readonly [number, number]): [number, number] {
	const finest = bins * 4 * Number.EPSILON * Math.max(-low, high) + bins * Number.MIN_VALUE;
	if (high - low > finest) return [low, high];
	const margin = Math.max(0.5, finest);
	return [low - margin, high + margin];
}

function equalEdges(bins: number, { 0: low, 1: high }: readonly [number, number]): Float64Array {
	const width = (high - low) / bins;
	if (!(width > 0 && width < Infinity)) {
		throw new StatsError(
			'out-of-range',
			`histogram requires a range that goes up, got ${low} to ${high}`
		);
	}
	const edges = Float64Array.from({ length: bins + 1 }, (_, i) => low + i * width);
	edges[bins] = high;
	return edges;
}
