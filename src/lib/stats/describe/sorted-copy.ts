import { checkSample } from '../check-sample.ts';

/** Below this many values the engine's own sort is as fast. */
const SMALL = 3000;
/** Give up repairing when the top halves say too little: moves allowed for each value. */
const MOVES_PER_VALUE = 8;

/**
 * The values in rising order, in a new array. Long samples are sorted by the top 32 bits of their
 * numbers in three passes and then repaired, about three times as fast as the engine's own sort.
 *
 * @param sample finite numbers, none at all included; never modified
 * @throws StatsError if a value is not finite
 * @see Herf (2001), "Radix tricks", for the order of the bits of floating-point numbers
 */
export function sortedCopy(sample: ArrayLike<number>): Float64Array {
	checkSample('sortedCopy', 'sample', sample, 0);
	const copy = new Float64Array(sample);
	if (copy.length < SMALL) return copy.sort();
	const sorted = sortByTopHalf(copy);
	return repair(sorted) ? sorted : sorted.sort();
}

/** Three stable passes of 11, 11 and 10 bits over the half that holds sign and exponent. */
function sortByTopHalf(values: Float64Array): Float64Array {
	let from: Float64Array = values;
	let to: Float64Array = new Float64Array(values.length);
	const starts = countDigits(from);
	for (let pass = 0; pass < 3; pass++) {
		scatter(from, to, pass * 11, starts[pass] as Uint32Array);
		[from, to] = [to, from];
	}
	return from;
}

/** For each pass, where the first value with each digit will go. */
function countDigits(values: Float64Array): Uint32Array[] {
	const words = new Int32Array(values.buffer);
	const low = new Uint32Array(2048);
	const middle = new Uint32Array(2048);
	const high = new Uint32Array(2048);
	for (let i = 1; i < words.length; i += 2) {
		const key = orderOf(words[i] as number);
		low[key & 2047]!++;
		middle[(key >>> 11) & 2047]!++;
		high[key >>> 22]!++;
	}
	for (const counts of [low, middle, high]) {
		let start = 0;
		for (let digit = 0; digit < 2048; digit++) {
			const count = counts[digit] as number;
			counts[digit] = start;
			start += count;
		}
	}
	return [low, middle, high];
}

function scatter(from: Float64Array, to: Float64Array, shift: number, next: Uint32Array): void {
	const words = new Int32Array(from.buffer);
	for (let i = 0; i < from.length; i++) {
		const digit = (orderOf(words[2 * i + 1] as number) >>> shift) & 2047;
		const place = next[digit] as number;
		next[digit] = place + 1;
		to[place] = from[i] as number;
	}
}

/** Turns the top word of a number into bits that rise with it: negative numbers count backwards. */
function orderOf(word: number): number {
	return word ^ ((word >> 31) | 0x80000000);
}

/** Insertion sort of what is nearly sorted; false if it would take too many moves. */
function repair(values: Float64Array): boolean {
	let budget = values.length * MOVES_PER_VALUE;
	for (let i = 1; i < values.length; i++) {
		const value = values[i] as number;
		let j = i;
		while (j > 0 && (values[j - 1] as number) > value) {
			values[j] = values[j - 1] as number;
			j--;
		}
		if (j === i) continue;
		values[j] = value;
		budget -= i - j;
		if (budget < 0) return false;
	}
	return true;
}
