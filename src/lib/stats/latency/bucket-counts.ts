import { bucketMap, type BucketMap } from './bucket-map.ts';
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

/** Values looked at in one go: their bits stay in the first-level cache. */
const BLOCK = 4096;

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
	return new Counts(buckets, refuse);
}

/** A class, as the engine runs its methods several times as fast as functions made anew for each sketch. */
class Counts implements BucketCounts {
	readonly near: Float64Array;
	readonly far = new Map<number, number>();
	zeros = 0;
	readonly #map: BucketMap;
	readonly #places: BucketMap['places'];
	readonly #shift: number;
	readonly #base: number;
	readonly #buckets: LogBuckets;
	readonly #refuse: (x: unknown) => void;

	constructor(buckets: LogBuckets, refuse: (x: unknown) => void) {
		const map = bucketMap(buckets);
		this.near = new Float64Array(map.edges.length + 1);
		this.#map = map;
		this.#places = map.places;
		this.#shift = map.shift;
		this.#base = map.base;
		this.#buckets = buckets;
		this.#refuse = refuse;
	}

	add(x: number): void {
		double[0] = x;
		const cell = ((words[1] as number) >> this.#shift) - this.#base;
		const places = this.#places;
		const known = cell >= 0 && cell < places.length ? (places[cell] as number) : 0;
		if (known > 0 && typeof x === 'number') {
			this.near[known] = (this.near[known] as number) + 1;
		} else this.#addUnusual(x);
	}

	addAll(values: Float64Array): void {
		const { near } = this;
		const counted = { even: new Int32Array(near.length), odd: new Int32Array(near.length) };
		const rest = new Int32Array(BLOCK);
		const others: number[] = [];
		for (let from = 0; from < values.length; from += BLOCK) {
			const block = values.subarray(from, from + BLOCK);
			const left = countByBits(block, this.#map, counted, rest);
			for (let k = 0; k < left; k++) {
				const x = block[rest[k] as number] as number;
				this.#refuse(x);
				const place = this.#placeOf(x);
				if (place > 0) counted.even[place]!++;
				else others.push(x);
			}
		}
		// Only now, so that nothing is kept if one of them is refused.
		for (let place = 0; place < near.length; place++) {
			near[place]! += (counted.even[place] as number) + (counted.odd[place] as number);
		}
		for (const x of others) this.add(x);
	}

	merge(other: BucketCounts): void {
		this.zeros += other.zeros;
		const { near } = this;
		for (let place = 0; place < near.length; place++) near[place]! += other.near[place] as number;
		for (const [bucket, many] of other.far) this.#addFar(bucket, many);
	}

	entries(): [value: number, count: number][] {
		const found = [...this.far];
		const { first } = this.#map;
		this.near.forEach((many, place) => many > 0 && found.push([first + place, many]));
		found.sort(([one], [other]) => one - other);
		const all = found.map(([bucket, many]): [number, number] => [
			this.#buckets.valueOf(bucket),
			many
		]);
		return this.zeros > 0 ? [[0, this.zeros], ...all] : all;
	}

	#addUnusual(x: number): void {
		this.#refuse(x);
		const place = this.#placeOf(x);
		if (place > 0) this.near[place]!++;
		else if (x < SMALLEST) this.zeros++;
		else this.#addFar(this.#buckets.bucketAt(x), 1);
	}

	#addFar(bucket: number, many: number): void {
		this.far.set(bucket, (this.far.get(bucket) ?? 0) + many);
	}

	/** The place of a value whose cell does not say it; 0 if there is none. */
	#placeOf(x: number): number {
		const { places, edges, shift, base, open } = this.#map;
		double[0] = x;
		const cell = ((words[1] as number) >> shift) - base;
		if (!(cell >= 0 && cell < places.length)) return 0;
		if (places[cell] === 0) open(cell);
		const place = places[cell] as number;
		if (place > 0) return place;
		return x > (edges[-place] as number) ? 1 - place : -place;
	}
}
