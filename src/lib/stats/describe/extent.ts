/** A block's loop is compiled whole, and not over and over from inside one long loop. */
const BLOCK = 1024;

/**
 * The smallest and the largest value; NaN if one of them is NaN.
 *
 * @param values at least one number
 */
export function extent(values: Float64Array): [low: number, high: number] {
	const range: [number, number] = [Infinity, -Infinity];
	for (let from = 0; from < values.length; from += BLOCK) {
		widen(range, values, from, Math.min(from + BLOCK, values.length));
	}
	return range;
}

function widen(range: [number, number], values: Float64Array, from: number, to: number): void {
	let low = range[0];
	let high = range[1];
	let otherLow = low;
	let otherHigh = high;
	for (let i = from; i < to; i += 2) {
		const value = values[i] as number;
		const other = values[i + 1] ?? value;
		low = Math.min(low, value);
		high = Math.max(high, value);
		otherLow = Math.min(otherLow, other);
		otherHigh = Math.max(otherHigh, other);
	}
	range[0] = Math.min(low, otherLow);
	range[1] = Math.max(high, otherHigh);
}
