const CELLS = 1024;

/**
 * How many values fall into each bin [edge, next edge), the last one closed at its end.
 * Values outside all bins are in none of them. A table of equal cells says where to start looking,
 * so that the time hardly depends on the number of bins.
 *
 * @param x finite numbers
 * @param edges rising, at least 2; the outer ones may be infinite
 */
export function countInBins(x: ArrayLike<number>, edges: ArrayLike<number>): Float64Array {
	const bins = edges.length - 1;
	const first = edges[0] as number;
	const last = edges[bins] as number;
	const inner = Float64Array.from({ length: bins - 1 }, (_, i) => edges[i + 1] as number);
	const low = inner[0] ?? 0;
	const span = (inner[bins - 2] ?? low) - low;
	const perCell = span > 0 ? CELLS / span : 0;
	const starts = firstBins(inner, low, perCell);
	const counts = new Float64Array(bins);
	for (let i = 0; i < x.length; i++) {
		const value = x[i] as number;
		if (!(value >= first && value <= last)) continue;
		let bin = starts[cellOf(value, low, perCell)] as number;
		while (bin < inner.length && value >= (inner[bin] as number)) bin++;
		counts[bin]!++;
	}
	return counts;
}

/** Rises with the value, as rounding never turns an order round: an edge in an earlier cell is below. */
function cellOf(value: number, low: number, perCell: number): number {
	return Math.min(CELLS, Math.max(0, (value - low) * perCell)) | 0;
}

function firstBins(inner: Float64Array, low: number, perCell: number): Int32Array {
	const starts = new Int32Array(CELLS + 1);
	let bin = 0;
	for (let cell = 0; cell <= CELLS; cell++) {
		while (bin < inner.length && cellOf(inner[bin] as number, low, perCell) < cell) bin++;
		starts[cell] = bin;
	}
	return starts;
}
