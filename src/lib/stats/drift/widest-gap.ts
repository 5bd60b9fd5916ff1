/**
 * Where two empirical distribution functions are furthest apart.
 * `gap` is the whole number i m - j n at `location`, with i of n reference and j of m current values
 * at or below it: its size over n m is the Kolmogorov-Smirnov D, rounded once; its sign says which
 * function is above there (+1: the reference, whose values then tend to be smaller).
 */
export type WidestGap = { gap: number; location: number };

/**
 * The widest gap of two samples already in ascending order, by one merge.
 *
 * @param reference finite values in ascending order, at least one
 * @param current finite values in ascending order, at least one
 */
export function widestGapFromSorted(reference: Float64Array, current: Float64Array): WidestGap {
	const n = reference.length;
	const m = current.length;
	let i = 0;
	let j = 0;
	let below = 0;
	let widest = 0;
	let location = Math.min(reference[0] as number, current[0] as number);
	let x = reference[0] as number;
	let y = current[0] as number;
	while (i < n && j < m) {
		const value = x < y ? x : y;
		while (x === value) {
			below += m;
			x = ++i < n ? (reference[i] as number) : Infinity;
		}
		while (y === value) {
			below -= n;
			y = ++j < m ? (current[j] as number) : Infinity;
		}
		if (Math.abs(below) > Math.abs(widest)) {
			widest = below;
			location = value;
		}
	}
	return { gap: widest, location };
}
