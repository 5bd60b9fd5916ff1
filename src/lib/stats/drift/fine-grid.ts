/**
 * Equal cells over the bulk of the values, numbered from 0 to `last`; the first and the last also
 * take the tails. `half` cells lie on either side of `middle`, `scale` of them to one unit.
 */
export type Grid = { middle: number; scale: number; half: number; last: number };

/** Counters for two samples in more cells than this would leave the second-level cache. */
const MOST_CELLS = 65_536;
/** Fewer values to a cell than this cost more in cells than they save in sorting. */
const VALUES_TO_A_CELL = 4;
const PROBES = 512;
/** With a larger share of the values between the first and the last open cell, none is turned away early. */
const NARROW = 0.1;
/** Up to here insertion beats the native sort. */
const SHORT = 48;

/**
 * A grid for two samples, laid over some of their values and a little more; where a few of these are
 * far out, over their middle nine tenths and as much again on either side. Any grid is right; this one
 * is fine where the values are.
 *
 * @returns undefined where those values are all alike, or so large that their range overflows
 */
export function gridOver(reference: Float64Array, current: Float64Array): Grid | undefined {
	const probes = new Float64Array(2 * PROBES);
	for (let k = 0; k < PROBES; k++) {
		probes[2 * k] = reference[Math.floor((k * reference.length) / PROBES)] as number;
		probes[2 * k + 1] = current[Math.floor((k * current.length) / PROBES)] as number;
	}
	probes.sort();
	const first = probes[Math.floor(0.05 * 2 * PROBES)] as number;
	const last = probes[Math.floor(0.95 * 2 * PROBES)] as number;
	const bulk = last - first;
	const low = Math.max((probes[0] as number) - bulk / 4, first - bulk);
	const high = Math.min((probes[2 * PROBES - 1] as number) + bulk / 4, last + bulk);
	const middle = low / 2 + high / 2;
	const half = cellsFor(reference.length + current.length) / 2;
	const scale = (2 * half) / (high - low);
	const usable = scale > 0 && scale < Infinity && Number.isFinite(middle);
	// A value just below the upper end may round up to it: one more cell than twice the half.
	return usable ? { middle, scale, half, last: 2 * half } : undefined;
}

function cellsFor(total: number): number {
	return Math.min(MOST_CELLS, 2 ** Math.floor(Math.log2(total / VALUES_TO_A_CELL)));
}

/**
 * How many values fall in each cell. Cells are in ascending order: rounding is monotone, so a larger
 * value is never in an earlier cell. Four values at a time runs about twice as fast as one.
 *
 * @returns undefined if a value is not finite
 */
export function binValues(values: Float64Array, grid: Grid): Int32Array | undefined {
	const { middle, scale, half } = grid;
	const counts = new Int32Array(grid.last + 1);
	const whole = values.length - (values.length % 4);
	let tails = 0;
	for (let i = 0; i < whole; i += 4) {
		const a = ((values[i] as number) - middle) * scale;
		const b = ((values[i + 1] as number) - middle) * scale;
		const c = ((values[i + 2] as number) - middle) * scale;
		const d = ((values[i + 3] as number) - middle) * scale;
		if (Math.abs(a) < half) counts[(a + half) | 0]!++;
		else tails += countTail(counts, a);
		if (Math.abs(b) < half) counts[(b + half) | 0]!++;
		else tails += countTail(counts, b);
		if (Math.abs(c) < half) counts[(c + half) | 0]!++;
		else tails += countTail(counts, c);
		if (Math.abs(d) < half) counts[(d + half) | 0]!++;
		else tails += countTail(counts, d);
	}
	for (let i = whole; i < values.length; i++) {
		const a = ((values[i] as number) - middle) * scale;
		if (Math.abs(a) < half) counts[(a + half) | 0]!++;
		else tails += countTail(counts, a);
	}
	return tails === 0 ? counts : undefined;
}

/** Counts a value beyond the grid in an end cell; 0 for a finite place, NaN for any other. */
function countTail(counts: Int32Array, place: number): number {
	counts[place < 0 ? 0 : counts.length - 1]!++;
	return place * 0;
}

/** Cells that may hold what is looked for: their numbers, rising, and how many values they hold in all. */
export type OpenCells = { cells: readonly number[]; size: number };

/** Cells on either side of the open ones that a value may come from which is only nearly in one. */
const MARGIN = 2;

/**
 * The values of the open cells in ascending order: each is put straight into the part that belongs
 * to its cell, and the parts, a few values each, are sorted one by one.
 *
 * @param values the sample that was counted
 * @param counts what `binValues` counted for it
 */
export function sortedInOpenCells(
	values: Float64Array,
	counts: Int32Array,
	grid: Grid,
	open: OpenCells
): Float64Array {
	const { middle, scale, half, last } = grid;
	const first = (open.cells[0] as number) - MARGIN;
	const { next, marks, size } = partStarts(counts, open.cells);
	const found = new Float64Array(size + 1);
	const near = nearOpenCells(values, counts, grid, open);
	for (let i = 0; i < near.length; i++) {
		const value = near[i] as number;
		const place = (value - middle) * scale;
		const cell = Math.abs(place) < half ? (place + half) | 0 : place < 0 ? 0 : last;
		found[next[cell - first] as number] = value;
		next[cell - first]! += marks[cell - first] as number;
	}
	const parts = found.subarray(0, size);
	sortParts(parts, counts, open.cells);
	return parts;
}

/**
 * Where the part of each open cell starts, counted from `MARGIN` before the first of them; all closed
 * cells share one slot after the last part, which a mark of 0 keeps in place.
 */
function partStarts(counts: Int32Array, cells: readonly number[]) {
	const first = (cells[0] as number) - MARGIN;
	const width = (cells.at(-1) as number) + MARGIN + 1 - first;
	const size = cells.reduce((sum, cell) => sum + (counts[cell] as number), 0);
	const next = new Int32Array(width).fill(size);
	const marks = new Uint8Array(width);
	let start = 0;
	for (const cell of cells) {
		next[cell - first] = start;
		marks[cell - first] = 1;
		start += counts[cell] as number;
	}
	return { next, marks, size };
}

/**
 * The values around the open cells, and perhaps a few more: most are turned away by one comparison.
 * Where too many lie between the first and the last open cell for that, each value's cell is looked up.
 */
function nearOpenCells(values: Float64Array, counts: Int32Array, grid: Grid, open: OpenCells) {
	const { middle, scale, half } = grid;
	const first = open.cells[0] as number;
	const last = open.cells.at(-1) as number;
	if (first < MARGIN || last > grid.last - MARGIN) return inOpenCells(values, grid, open);
	const capacity = counts.subarray(first - MARGIN, last + MARGIN + 1).reduce((a, b) => a + b, 0);
	if (capacity > NARROW * values.length) return inOpenCells(values, grid, open);
	const centre = middle + ((first + last + 1) / 2 - half) / scale;
	const reach = (last - first + 2) / 2 / scale;
	return within(values, centre, reach, new Float64Array(capacity));
}

/** The values of the open cells, in the order in which they come; without a branch to foresee. */
function inOpenCells(values: Float64Array, grid: Grid, { cells, size }: OpenCells): Float64Array {
	const { middle, scale, half, last } = grid;
	const marks = new Uint8Array(last + 1);
	for (const cell of cells) marks[cell] = 1;
	const out = new Float64Array(size + 1);
	let filled = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i] as number;
		const place = (value - middle) * scale;
		const cell = Math.abs(place) < half ? (place + half) | 0 : place < 0 ? 0 : last;
		out[filled] = value;
		filled += marks[cell] as number;
	}
	return out.subarray(0, filled);
}

/** The values nearer to `centre` than `reach`, gathered in `out`. */
function within(values: Float64Array, centre: number, reach: number, out: Float64Array) {
	const whole = values.length - (values.length % 4);
	let size = 0;
	for (let i = 0; i < whole; i += 4) {
		const a = values[i] as number;
		const b = values[i + 1] as number;
		const c = values[i + 2] as number;
		const d = values[i + 3] as number;
		if (Math.abs(a - centre) < reach) out[size++] = a;
		if (Math.abs(b - centre) < reach) out[size++] = b;
		if (Math.abs(c - centre) < reach) out[size++] = c;
		if (Math.abs(d - centre) < reach) out[size++] = d;
	}
	for (let i = whole; i < values.length; i++) {
		const a = values[i] as number;
		if (Math.abs(a - centre) < reach) out[size++] = a;
	}
	return out.subarray(0, size);
}

/** Sorts each part on its own: by insertion while it is short. */
function sortParts(found: Float64Array, counts: Int32Array, cells: readonly number[]): void {
	let start = 0;
	for (const cell of cells) {
		const end = start + (counts[cell] as number);
		if (end - start > SHORT) found.subarray(start, end).sort();
		else insertionSort(found, start, end);
		start = end;
	}
}

function insertionSort(values: Float64Array, start: number, end: number): void {
	for (let i = start + 1; i < end; i++) {
		const value = values[i] as number;
		let j = i - 1;
		for (; j >= start && (values[j] as number) > value; j--) values[j + 1] = values[j] as number;
		values[j + 1] = value;
	}
}
