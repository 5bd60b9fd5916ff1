import type { LogBuckets } from './log-buckets.ts';

/**
 * Which bucket the first bits of a double name, for values from 2^-32 to 2^32. Octaves are cut into
 * equal cells, so narrow that none holds two edges of buckets.
 */
export type BucketMap = {
	/**
	 * By cell: the bucket's place from 1 up; minus the lower of two buckets where an edge lies in the
	 * cell; 0 where the octave has not been looked at yet.
	 */
	readonly places: Int16Array | Int32Array;
	/** By place: the upper edge of the bucket. */
	readonly edges: Float64Array;
	/** Place p stands for bucket first + p. */
	readonly first: number;
	/** The upper word of a double, shifted right by this, less `base`, is its cell. */
	readonly shift: number;
	readonly base: number;
	/** Fills in the octave of a cell. */
	open(cell: number): void;
};

const REACH = 32;
/** Sketches of the same relative error share a map. */
const maps = new Map<number, BucketMap>();
const MOST_MAPS = 16;

/** The map of some buckets, made once for each relative error in use. */
export function bucketMap(buckets: LogBuckets): BucketMap {
	const known = maps.get(buckets.gamma);
	if (known) return known;
	if (maps.size === MOST_MAPS) maps.clear();
	const made = makeMap(buckets);
	maps.set(buckets.gamma, made);
	return made;
}

function makeMap({ gamma, edgeOf, bucketAt }: LogBuckets): BucketMap {
	const bits = Math.max(2, Math.min(14, Math.ceil(4 - Math.log2(gamma - 1))));
	const size = 1 << bits;
	const first = bucketAt(2 ** -REACH) - 1;
	const edges = new Float64Array(bucketAt(2 ** REACH) - first + 2);
	// Half the memory where it will do: the table is to stay in the first-level cache.
	const List = edges.length < 2 ** 15 ? Int16Array : Int32Array;
	const places = new List(2 * REACH * size);
	for (let place = 0; place < edges.length; place++) edges[place] = edgeOf(first + place);

	/** An edge at the very bottom of a cell belongs to the bucket below, as one inside does. */
	function open(cell: number): void {
		const octave = cell >> bits;
		const bottom = 2 ** (octave - REACH);
		let place = bucketAt(bottom) - first;
		for (let i = 0; i < size; i++) {
			const end = bottom * (1 + (i + 1) / size);
			const hasEdge = (edges[place] as number) < end;
			places[(octave << bits) + i] = hasEdge ? -place : place;
			if (hasEdge) place++;
		}
	}

	return { places, edges, first, shift: 20 - bits, base: (1023 - REACH) << bits, open };
}
