/** Up to this many inner edges, comparing with all of them beats halving. */
const FEW = 16;

/**
 * How many values fall into each bin [edge, next edge), the last one closed at its end.
 * Values outside all bins are in none of them.
 *
 * @param x finite numbers
 * @param edges rising, at least 2; the outer ones may be infinite
 */
export function countInBins(x: ArrayLike<number>, edges: ArrayLike<number>): Float64Array {
	const bins = edges.length - 1;
	const first = edges[0] as number;
	const last = edges[bins] as number;
	const inner = Float64Array.from({ length: bins - 1 }, (_, i) => edges[i + 1] as number);
	const counts = new Float64Array(bins);
	const binOf = inner.length <= FEW ? binByComparing : binByHalving;
	for (let i = 0; i < x.length; i++) {
		const value = x[i] as number;
		if (value >= first && value <= last) counts[binOf(inner, value)]!++;
	}
	return counts;
}

function binByComparing(inner: Float64Array, value: number): number {
	let bin = 0;
	for (let i = 0; i < inner.length; i++) bin += value >= (inner[i] as number) ? 1 : 0;
	return bin;
}

function binByHalving(inner: Float64Array, value: number): number {
	let low = 0;
	let high = inner.length;
	while (low < high) {
		const half = (low + high) >>> 1;
		if (value >= (inner[half] as number)) low = half + 1;
		else high = half;
	}
	return low;
}
