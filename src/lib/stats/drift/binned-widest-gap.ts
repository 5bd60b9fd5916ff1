import { binValues, gridOver, sortedInOpenCells, type Grid, type OpenCells } from './fine-grid.ts';
import type { WidestGap } from './widest-gap.ts';

/** Above this share of values left to sort, sorting all of them at once is no slower. */
const MOST_TO_SORT = 0.25;

/** One sample as the grid sees it: how many of its `total` values lie in each cell. */
type Binned = { counts: Int32Array; total: number };

/**
 * The widest gap of two large unsorted samples by counting: the gap at the border of two cells is
 * known from the counts alone, and inside a cell it cannot grow beyond what its own values allow.
 * Only values of cells that could still hold a wider gap are sorted.
 *
 * @param reference at least one value; never modified
 * @param current at least one value; never modified
 * @returns undefined where sorting both samples is no slower (many ties, a few huge values) or where
 * a value is not finite
 */
export function binnedWidestGap(
	reference: Float64Array,
	current: Float64Array
): WidestGap | undefined {
	const grid = gridOver(reference, current);
	const before = grid && binned(reference, grid);
	const after = grid && before && binned(current, grid);
	const open = before && after && openCells(before, after);
	if (!open) return undefined;
	const left = sortedInOpenCells(reference, before.counts, grid, open);
	const right = sortedInOpenCells(current, after.counts, grid, open);
	return widestInside([before, after], open, left, right);
}

function binned(values: Float64Array, grid: Grid): Binned | undefined {
	const counts = binValues(values, grid);
	return counts && { counts, total: values.length };
}

/** The widest gap at any border of two cells: no more than the widest gap of all. */
function widestAtBorders(before: Binned, after: Binned): number {
	const { counts: x, total: n } = before;
	const { counts: y, total: m } = after;
	let below = 0;
	let widest = 0;
	for (let cell = 0; cell < x.length; cell++) {
		below += (x[cell] as number) * m - (y[cell] as number) * n;
		widest = Math.max(widest, Math.abs(below));
	}
	return widest;
}

/** The cells in which the gap could be as wide as the widest at a border, or wider. */
function openCells(before: Binned, after: Binned): OpenCells | undefined {
	const { counts: x, total: n } = before;
	const { counts: y, total: m } = after;
	const widest = widestAtBorders(before, after);
	const marks = new Uint8Array(x.length);
	let first = -1;
	let last = -1;
	let size = 0;
	let below = 0;
	for (let cell = 0; cell < x.length; cell++) {
		const a = x[cell] as number;
		const b = y[cell] as number;
		if (a + b > 0 && (below + a * m >= widest || b * n - below >= widest)) {
			marks[cell] = 1;
			if (first < 0) first = cell;
			last = cell;
			size += a + b;
		}
		below += a * m - b * n;
	}
	return size > MOST_TO_SORT * (n + m) ? undefined : { marks, first, last, size };
}

/** Walks the open cells value by value; the counts say with which gap each of them starts. */
function widestInside(
	[before, after]: [Binned, Binned],
	open: OpenCells,
	left: Float64Array,
	right: Float64Array
): WidestGap {
	const { total: n } = before;
	const { total: m } = after;
	const widest: WidestGap = { gap: 0, location: 0 };
	let below = 0;
	let i = 0;
	let j = 0;
	for (let cell = 0; cell <= open.last; cell++) {
		const a = before.counts[cell] as number;
		const b = after.counts[cell] as number;
		if (open.marks[cell] !== 1) {
			below += a * m - b * n;
			continue;
		}
		const lastLeft = i + a;
		const lastRight = j + b;
		while (i < lastLeft || j < lastRight) {
			const u = i < lastLeft ? (left[i] as number) : Infinity;
			const v = j < lastRight ? (right[j] as number) : Infinity;
			const value = u < v ? u : v;
			for (; i < lastLeft && left[i] === value; i++) below += m;
			for (; j < lastRight && right[j] === value; j++) below -= n;
			if (Math.abs(below) > Math.abs(widest.gap)) {
				widest.gap = below;
				widest.location = value;
			}
		}
	}
	return widest;
}
