import { countInBins } from './count-in-bins.ts';

/** A block's loop is compiled whole, and not over and over from inside one long loop. */
const BLOCK = 1024;

/**
 * `countInBins` for bins that are equally wide but for rounding: the bin is worked out, and compared with
 * the edges only where a value lies so near one that rounding decides.
 *
 * @param values finite numbers
 * @param edges rising and finite, at least 2
 */
export function countInEqualBins(values: Float64Array, edges: Float64Array): Float64Array {
	const bins = edges.length - 1;
	const low = edges[0] as number;
	const high = edges[bins] as number;
	const scale = bins / (high - low);
	const rounding = 16 * Number.EPSILON * (Math.max(-low, high) + high - low) * scale;
	if (!(rounding < 0.25 && scale < Infinity)) return countInBins(values, edges);
	// Two lists of counts: a value need not wait until the one before it is counted.
	const counts = [new Uint32Array(bins), new Uint32Array(bins)] as const;
	for (let from = 0; from < values.length; from += BLOCK) {
		countBlock(values.subarray(from, from + BLOCK), edges, scale, { counts, near: 0.5 - rounding });
	}
	return Float64Array.from(counts[0], (count, bin) => count + (counts[1][bin] as number));
}

type Counting = {
	counts: readonly [Uint32Array, Uint32Array];
	/** A bin is sure where the place lies this near its middle. */
	near: number;
};

function countBlock(
	values: Float64Array,
	edges: Float64Array,
	scale: number,
	{ counts: [even, odd], near }: Counting
): void {
	const low = edges[0] as number;
	const bins = even.length;
	let i = 1;
	for (; i < values.length; i += 2) {
		const place = ((values[i - 1] as number) - low) * scale;
		const next = ((values[i] as number) - low) * scale;
		const bin = place | 0;
		const nextBin = next | 0;
		const isSure = Math.abs(place - bin - 0.5) < near && Math.abs(next - nextBin - 0.5) < near;
		if (isSure && bin >>> 0 < bins && nextBin >>> 0 < bins) {
			even[bin]!++;
			odd[nextBin]!++;
		} else {
			countByEdges(even, edges, values[i - 1] as number, bin);
			countByEdges(odd, edges, values[i] as number, nextBin);
		}
	}
	const last = values[i - 1];
	if (last !== undefined) countByEdges(even, edges, last, ((last - low) * scale) | 0);
}

/** The rule itself, from a guess that is at most one bin off. */
function countByEdges(counts: Uint32Array, edges: Float64Array, value: number, guess: number) {
	const last = counts.length - 1;
	if (value < (edges[0] as number) || value > (edges[last + 1] as number)) return;
	let bin = Math.min(last, Math.max(0, guess));
	if (bin > 0 && value < (edges[bin] as number)) bin--;
	else if (bin < last && value >= (edges[bin + 1] as number)) bin++;
	counts[bin]!++;
}
