import { bucketMap } from './bucket-map.ts';
import { countByBits } from './count-by-bits.ts';
import type { LogBuckets } from './log-buckets.ts';

/** Counts of values in buckets. */
export type BucketCounts = {
	/** Counts a value of 0 or more; below 2.3e-308 it counts as 0. */
	add(x: number): void;
	/** Counts many values, or none if one of them is refused. */
	addAll(values: Float64Array): void;
	/** Adds counts over the same buckets. */
	merge(other: BucketCounts): void;
	/** The value that stands for each bucket in use, upwards, and how many values are in it. */
	entries(): [value: number, count: number][];
	/** By place in the map of the buckets. */
	readonly near: Float64Array;
	/** By bucket, those beyond the map. */
	readonly far: Map<number, number>;
	zeros: number;
};

/** The smallest double with all its bits. */
const SMALLEST = 2 ** -1022;

/** One double seen as its bits; the upper word begins with the exponent. */
const double = new Float64Array(1);
const words = new Int32Array(double.buffer);

/**
 * Counts values without taking their logarithms: the first bits of a value name a cell, and the cell its
 * bucket. Few cells hold an edge that a value must be compared with.
 *
 * @param refuse throws for what is no value; asked only where the bits look unusual
 */
export function bucketCounts(buckets: LogBuckets, refuse: (x: unknown) => void): BucketCounts {
	const map = bucketMap(buckets);
	const { places, edges, first, shift, base, open } = map;
	const near = new Float64Array(edges.length + 1);
	const far = new Map<number, number>();

	/** The place of a value whose cell does not say it; 0 if there is none. */
	function placeOf(x: number, cell: number): number {
		if (!(cell >= 0 && cell < places.length)) return 0;
		if (places[cell] === 0) open(cell);
		const place = places[cell] as number;
		if (place > 0) return place;
		return x > (edges[-place] as number) ? 1 - place : -place;
	}

	function countFar(x: number): void {
		if (x < SMALLEST) counts.zeros++;
		else {
			const bucket = buckets.bucketAt(x);
			far.set(bucket, (far.get(bucket) ?? 0) + 1);
		}
	}

	const counts: BucketCounts = {
		near,
		far,
		zeros: 0,
		add(x) {
			double[0] = x;
			const cell = ((words[1] as number) >> shift) - base;
			const known = cell >= 0 && cell < places.length ? (places[cell] as number) : 0;
			if (known > 0 && typeof x === 'number') {
				near[known] = (near[known] as number) + 1;
				return;
			}
			refuse(x);
			const place = placeOf(x, cell);
			if (place > 0) near[place]!++;
			else countFar(x);
		},
		addAll(values) {
			const { rest, keep } = countByBits(values, map, near);
			for (const i of rest) refuse(values[i]);
			keep();
			for (const i of rest) counts.add(values[i] as number);
		},
		merge(other) {
			counts.zeros += other.zeros;
			for (let place = 0; place < near.length; place++) near[place]! += other.near[place] as number;
			for (const [bucket, many] of other.far) far.set(bucket, (far.get(bucket) ?? 0) + many);
		},
		entries() {
			const found = [...far];
			near.forEach((many, place) => many > 0 && found.push([first + place, many]));
			found.sort(([one], [other]) => one - other);
			const all = found.map(([bucket, many]): [number, number] => [buckets.valueOf(bucket), many]);
			return counts.zeros > 0 ? [[0, counts.zeros], ...all] : all;
		}
	};
	return counts;
}
