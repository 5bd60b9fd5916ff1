import { at } from '../families/parameter-at.ts';

/** How many values of a sorted sample are below a limit (`orEqual`: at or below). */
export function rankBelow(sorted: Float64Array, limit: number, orEqual = false): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const value = at(sorted, middle);
		if (value < limit || (orEqual && value === limit)) low = middle + 1;
		else high = middle;
	}
	return low;
}
