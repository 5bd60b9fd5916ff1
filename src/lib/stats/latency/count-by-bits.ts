import type { BucketMap } from './bucket-map.ts';

/** Counts by place in the map: two lists, as one would wait for itself where neighbours are alike. */
export type Counted = { even: Int32Array; odd: Int32Array };

/**
 * Counts the values whose first bits name their bucket, four at a time.
 *
 * @param values a block of them, short enough for `rest`
 * @param rest gets the indices of those beyond the map, in an octave not yet opened, or no values at all
 * @returns how many these are
 */
export function countByBits(
	values: Float64Array,
	{ places, edges, shift, base }: BucketMap,
	{ even, odd }: Counted,
	rest: Int32Array
): number {
	const bits = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
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
		else if (atA === 0) rest[left++] = i;
		else even[besideEdge(values[i] as number, edges, -atA)]!++;
		if (atB > 0) odd[atB] = ((odd[atB] as number) + 1) | 0;
		else if (atB === 0) rest[left++] = i + 1;
		else odd[besideEdge(values[i + 1] as number, edges, -atB)]!++;
		if (atC > 0) even[atC] = ((even[atC] as number) + 1) | 0;
		else if (atC === 0) rest[left++] = i + 2;
		else even[besideEdge(values[i + 2] as number, edges, -atC)]!++;
		if (atD > 0) odd[atD] = ((odd[atD] as number) + 1) | 0;
		else if (atD === 0) rest[left++] = i + 3;
		else odd[besideEdge(values[i + 3] as number, edges, -atD)]!++;
	}
	for (; i < values.length; i++) rest[left++] = i;
	return left;
}

/** Which of two buckets, where an edge lies in the cell. */
function besideEdge(x: number, edges: Float64Array, place: number): number {
	return x > (edges[place] as number) ? place + 1 : place;
}
