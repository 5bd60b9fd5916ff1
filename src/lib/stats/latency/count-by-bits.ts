import type { BucketMap } from './bucket-map.ts';

/**
 * Counts the values whose first bits name their bucket, four at a time.
 *
 * @param near counts by place in the map; added to once all values have been seen
 * @returns the other values' indices: those beside a bucket's edge, beyond the map, or no values at all
 */
export function countByBits(
	values: Float64Array,
	{ places, shift, base }: BucketMap,
	near: Float64Array
): { rest: Int32Array; keep: () => void } {
	const bits = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
	// Two lists: one would wait for itself where neighbours are alike.
	const even = new Int32Array(near.length);
	const odd = new Int32Array(near.length);
	const rest = new Int32Array(values.length);
	let left = 0;
	const cells = places.length;
	const last = values.length - 3;
	let i = 0;
	for (; i < last; i += 4) {
		const a = ((bits[2 * i + 1] as number) >> shift) - base;
		const b = ((bits[2 * i + 3] as number) >> shift) - base;
		const c = ((bits[2 * i + 5] as number) >> shift) - base;
		const d = ((bits[2 * i + 7] as number) >> shift) - base;
		// The number of cells is a power of two: one that is outside shows in the bits of all.
		if ((a | b | c | d) >>> 0 >= cells) {
			rest[left++] = i;
			rest[left++] = i + 1;
			rest[left++] = i + 2;
			rest[left++] = i + 3;
			continue;
		}
		const atA = places[a] as number;
		const atB = places[b] as number;
		const atC = places[c] as number;
		const atD = places[d] as number;
		if (atA > 0) even[atA] = ((even[atA] as number) + 1) | 0;
		else rest[left++] = i;
		if (atB > 0) odd[atB] = ((odd[atB] as number) + 1) | 0;
		else rest[left++] = i + 1;
		if (atC > 0) even[atC] = ((even[atC] as number) + 1) | 0;
		else rest[left++] = i + 2;
		if (atD > 0) odd[atD] = ((odd[atD] as number) + 1) | 0;
		else rest[left++] = i + 3;
	}
	for (; i < values.length; i++) rest[left++] = i;
	const keep = () => {
		for (let place = 0; place < near.length; place++) {
			near[place]! += (even[place] as number) + (odd[place] as number);
		}
	};
	return { rest: rest.subarray(0, left), keep };
}
