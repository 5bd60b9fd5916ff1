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
function widestAtBorders({ counts: x, total: n }: Binned, { counts: y, total: m }: Binned): number {
	let [left, right] = [0, 0];
	let [top, bottom] = [0, 0];
	for (let cell = 0; cell < x.length; cell++) {
		left += x[cell] as number;
		right += y[cell] as number;
		const below = left * m - right * n;
		if (below > top) top = below;
		else if (below < bottom) bottom = below;
	}
	return Math.max(top, -bottom);
}

/** Open cells, and the gap with which each of them starts. */
type Candidates = OpenCells & { starts: readonly number[] };

/** The cells in which the gap could be as wide as the widest at a border, or wider. */
function openCells(before: Binned, after: Binned): Candidates | undefined {
	const { counts: x, total: n } = before;
	const { counts: y, total: m } = after;
	const widest = widestAtBorders(before, after);
	const cells: number[] = [];
	const starts: number[] = [];
	let [left, right] = [0, 0];
	let size = 0;
	for (let cell = 0; cell < x.length; cell++) {
		const a = x[cell] as number;
		const b = y[cell] as number;
		const below = left * m - right * n;
		if ((a | b) !== 0 && (below + a * m >= widest || b * n - below >= widest)) {
			cells.push(cell);
			starts.push(below);
			size += a + b;
		}
		left += a;
		right += b;
	}
	return size > MOST_TO_SORT * (n + m) ? undefined : { cells, starts, size };
}

/** Walks the open cells value by value. */
function widestInside(
	[before, after]: [Binned, Binned],
	{ cells, starts }: Candidates,
	left: Float64Array,
	right: Float64Array
): WidestGap {
	const { total: n } = before;
	const { total: m } = after;
	const widest: WidestGap = { gap: 0, location: 0 };
	let i = 0;
	let j = 0;
	for (const [k, cell] of cells.entries()) {
		let below = starts[k] as number;
		const lastLeft = i + (before.counts[cell] as number);
		const lastRight = j + (after.counts[cell] as number);
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
