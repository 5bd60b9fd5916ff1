import type { LogBuckets } from './log-buckets.ts';

/** Counts of values in buckets, sparse: an octave takes memory once a value falls in it. */
export type BucketCounts = {
	/** Counts a finite value of 0 or more. */
	add(x: number): void;
	/** Adds counts over the same buckets. */
	merge(other: BucketCounts): void;
	/** The value that stands for each bucket in use, upwards, and how many values are in it. */
	entries(): Generator<[value: number, count: number]>;
	/** By the exponent's bits of a double: the cells of [2^k, 2^(k+1)), three places each. */
	readonly octaves: (Float64Array | undefined)[];
	zeros: number;
};

/** The smallest double with all its bits. */
const SMALLEST = 2 ** -1022;

/** One double seen as its bits; the upper word begins with the exponent. */
const double = new Float64Array(1);
const words = new Int32Array(double.buffer);

/**
 * Counts values without taking their logarithms: octaves are cut into equal cells so narrow that few
 * hold a bucket's edge, and none two, and the first bits of a value name its cell. A cell takes three
 * places: its edge (or Infinity), the count of values up to it, and of those above it.
 */
export function bucketCounts({ gamma, indexOf, edgeOf, valueOf }: LogBuckets): BucketCounts {
	const bits = Math.max(0, Math.ceil(2 - Math.log2(gamma - 1))) | 0;
	const size = 1 << bits;
	const shift = 20 - bits;
	const octaves: (Float64Array | undefined)[] = [];

	/** The first bucket whose edge is not below a number: never off by one through rounding. */
	function bucketAt(x: number): number {
		const index = indexOf(x);
		return edgeOf(index) < x ? index + 1 : index;
	}

	function open(exponent: number): Float64Array {
		const cells = new Float64Array(3 * size);
		for (let i = 0; i < size; i++) cells[3 * i] = Infinity;
		const bottom = 2 ** (exponent - 1023);
		for (let index = bucketAt(bottom); edgeOf(index) < 2 * bottom; index++) {
			const edge = edgeOf(index);
			cells[3 * Math.floor((edge / bottom - 1) * size)] = edge;
		}
		while (octaves.length <= exponent) octaves.push(undefined);
		return (octaves[exponent] = cells);
	}

	const counts: BucketCounts = {
		octaves,
		zeros: 0,
		add(x) {
			if (x < SMALLEST) {
				counts.zeros++;
				return;
			}
			double[0] = x;
			const word = words[1] as number;
			const cells = octaves[word >> 20] ?? open(word >> 20);
			const at = 3 * ((word >> shift) & (size - 1));
			// Two increments: as few cells have an edge, the branch is well foreseen.
			if (x > (cells[at] as number)) cells[at + 2] = (cells[at + 2] as number) + 1;
			else cells[at + 1] = (cells[at + 1] as number) + 1;
		},
		merge(other) {
			counts.zeros += other.zeros;
			other.octaves.forEach((cells, exponent) => {
				if (!cells) return;
				const own = octaves[exponent] ?? open(exponent);
				for (let i = 0; i < own.length; i++) {
					if (i % 3 > 0) own[i] = (own[i] as number) + (cells[i] as number);
				}
			});
		},
		*entries() {
			if (counts.zeros > 0) yield [0, counts.zeros];
			for (const [exponent, cells] of octaves.entries()) {
				let index = cells ? bucketAt(2 ** (exponent - 1023)) : 0;
				for (let i = 0; cells && i < cells.length; i += 3) {
					const edge = cells[i] as number;
					const below = cells[i + 1] as number;
					const above = cells[i + 2] as number;
					if (below > 0) yield [valueOf(index), below];
					if (edge < Infinity) index++;
					if (above > 0) yield [valueOf(index), above];
				}
			}
		}
	};
	return counts;
}
