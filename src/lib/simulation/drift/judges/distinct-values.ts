import type { ContinuousPair } from '../../../stats/index.ts';
import { isNumeric, type JudgedWindows } from './judged-windows.ts';

/** Counts of both windows over the same values or categories, none of them empty on both sides. */
export type SharedCounts = {
	readonly reference: readonly number[];
	readonly current: readonly number[];
};

/**
 * Rows of each distinct value of a numeric feature; undefined if there are more than `most` of them,
 * which is found out after a few rows.
 */
export function distinctValues(pair: ContinuousPair, most: number): SharedCounts | undefined {
	const sides = [pair.reference, pair.current] as const;
	const counts = { reference: [] as number[], current: [] as number[] };
	const places = [0, 0] as [number, number];
	const next = () => Math.min(sides[0][places[0]] ?? Infinity, sides[1][places[1]] ?? Infinity);
	for (let value = next(); value < Infinity; value = next()) {
		if (counts.reference.length === most) return undefined;
		const ends = [after(sides[0], value, places[0]), after(sides[1], value, places[1])] as const;
		counts.reference.push(ends[0] - places[0]);
		counts.current.push(ends[1] - places[1]);
		[places[0], places[1]] = ends;
	}
	return counts;
}

/** The first place from `from` on that holds a value above `value`, by binary search. */
function after(sorted: Float64Array, value: number, from: number): number {
	let low = from;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sorted[middle] as number) <= value) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Categories that some row has, or the values of a numeric feature that has at most `most` of them. */
export function sharedCounts(windows: JudgedWindows, most: number): SharedCounts | undefined {
	if (isNumeric(windows)) return distinctValues(windows.pair, most);
	const { referenceCounts, currentCounts } = windows.pair;
	const seen = referenceCounts.map((count, k) => count + (currentCounts[k] ?? 0) > 0);
	return {
		reference: referenceCounts.filter((_, k) => seen[k]),
		current: currentCounts.filter((_, k) => seen[k])
	};
}

/** The same where the caller knows that there are few; a numeric feature's bins where asked for. */
export function countsOrBins(windows: JudgedWindows): SharedCounts {
	if (!isNumeric(windows)) return sharedCounts(windows, 0) as SharedCounts;
	const { referenceCounts, currentCounts } = windows.pair;
	return { reference: referenceCounts, current: currentCounts };
}
