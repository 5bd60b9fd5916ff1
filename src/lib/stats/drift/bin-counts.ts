/** Cells of the look-up table; far more than edges, so that most cells lie inside one bin. */
const CELLS = 4096;
const LAST = CELLS - 1;

/** Equal cells from one edge range below the first inner edge to one above the last. */
type Table = { origin: number; scale: number };

/**
 * How many values lie in each bin [edge, next edge). A fine table gives the bin at once for all values
 * but those in the few cells that an edge runs through.
 *
 * @param values finite values in any order; never modified
 * @param edges ascending, from -Infinity to Infinity
 */
export function binCounts(values: Float64Array, edges: Float64Array): number[] {
	const bins = edges.length - 1;
	if (bins === 1) return [values.length];
	const counts = new Int32Array(bins);
	const { origin, scale } = tableFor(edges[1] as number, edges[bins - 1] as number);
	const firstBin = firstBins(edges, { origin, scale });
	for (let i = 0; i < values.length; i++) {
		const value = values[i] as number;
		let bin = firstBin[cellAt((value - origin) * scale)] as number;
		while (value >= (edges[bin + 1] as number)) bin++;
		counts[bin]!++;
	}
	return Array.from(counts);
}

function tableFor(low: number, high: number): Table {
	const range = high - low;
	const scale = LAST / (3 * range);
	return scale > 0 && scale < Infinity ? { origin: low - range, scale } : { origin: low, scale: 0 };
}

/** Rounding is monotone: a larger value is never in an earlier cell. */
function cellAt(place: number): number {
	return place < 0 ? 0 : place >= LAST ? LAST : place | 0;
}

/** For each cell the bin of a value in it that is above every edge of earlier cells. */
function firstBins(edges: Float64Array, { origin, scale }: Table): Int32Array {
	const first = new Int32Array(CELLS);
	for (let edge = 1; edge < edges.length - 1; edge++) {
		const cell = cellAt(((edges[edge] as number) - origin) * scale);
		if (cell + 1 < CELLS) first[cell + 1]! += 1;
	}
	for (let cell = 1; cell < CELLS; cell++) first[cell]! += first[cell - 1] as number;
	return first;
}

/**
 * How many values of a sorted sample lie in each bin [edge, next edge), by binary search.
 *
 * @param sorted finite values in ascending order
 * @param edges ascending, from -Infinity to Infinity
 */
export function binCountsFromSorted(sorted: Float64Array, edges: Float64Array): number[] {
	const counts: number[] = [];
	let below = 0;
	for (let bin = 1; bin < edges.length; bin++) {
		const next = countBelow(sorted, edges[bin] as number);
		counts.push(next - below);
		below = next;
	}
	return counts;
}

/** How many values of a sorted sample are smaller than `edge`. */
function countBelow(sorted: Float64Array, edge: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sorted[middle] as number) < edge) low = middle + 1;
		else high = middle;
	}
	return low;
}
