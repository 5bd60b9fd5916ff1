/** A window over a stream that stays in ascending order while values come and go. */
export interface SortedWindow {
	readonly sorted: Float64Array;
	/** Puts a value in the place of another that is in the window. */
	replace(out: number, into: number): void;
}

/** @param values of the window, in any order, at least one; never modified */
export function sortedWindow(values: Float64Array): SortedWindow {
	const sorted = values.slice().sort();
	return {
		sorted,
		replace(out, into) {
			const from = firstNotBelow(sorted, out);
			const to = firstNotBelow(sorted, into);
			// What lies between the two places moves by one.
			if (to > from) {
				sorted.copyWithin(from, from + 1, to);
				sorted[to - 1] = into;
			} else {
				sorted.copyWithin(to + 1, to, from);
				sorted[to] = into;
			}
		}
	};
}

/** Where the values that are not below this one begin. */
function firstNotBelow(sorted: Float64Array, value: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sorted[middle] as number) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
