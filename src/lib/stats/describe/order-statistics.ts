import { binValues, gridOver, sortedInOpenCells } from '../drift/fine-grid.ts';
import { sortedCopy } from './sorted-copy.ts';

/** Below this many values sorting them all is as fast. */
const SHORT = 8192;
/** Above this share of values left to sort, sorting them all is no slower. */
const MOST_TO_SORT = 1 / 6;

/**
 * The values that would stand at some places if the sample were sorted. Long samples are counted in the
 * cells of a fine grid, and only the cells that a place falls in are sorted.
 *
 * @param values finite numbers, at least one; never modified
 * @param places whole numbers from 0 to n - 1, in any order
 */
export function orderStatistics(values: Float64Array, places: readonly number[]): number[] {
	const most = values.length * MOST_TO_SORT;
	const found =
		values.length < SHORT || places.length > most ? undefined : selected(values, places, most);
	if (found) return found;
	const sorted = sortedCopy(values);
	return places.map((place) => sorted[place] as number);
}

/** @returns undefined where more than `most` values share the cells that are asked for */
function selected(values: Float64Array, places: readonly number[], most: number) {
	const grid = gridOver(values, values);
	const counts = grid && binValues(values, grid);
	if (!counts) return undefined;
	const cells: number[] = [];
	const found = new Map<number, number>();
	let size = 0;
	let cell = 0;
	let end = counts[0] as number;
	for (const place of Float64Array.from(places).sort()) {
		while (end <= place) end += counts[++cell] as number;
		if (cells.at(-1) !== cell) {
			cells.push(cell);
			size += counts[cell] as number;
		}
		// Before the end of this cell there stand as many values as before the end of its part.
		found.set(place, size - (end - place));
	}
	if (size > most) return undefined;
	const parts = sortedInOpenCells(values, counts, grid, { cells, size });
	return places.map((place) => parts[found.get(place) as number] as number);
}
