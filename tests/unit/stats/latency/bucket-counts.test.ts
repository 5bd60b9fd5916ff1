import { describe, expect, it } from 'vitest';
import { bucketCounts } from '../../../../src/lib/stats/latency/bucket-counts.ts';
import { logBuckets } from '../../../../src/lib/stats/latency/log-buckets.ts';

const buckets = logBuckets('latencySketch', 0.01);
const { indexOf, valueOf } = buckets;

describe('bucketCounts(buckets, refuse)', () => {
	it('counts each value in the bucket that its logarithm names, on both sides of every edge', () => {
		for (let index = -300; index < 300; index++) {
			const edge = buckets.edgeOf(index);
			for (const x of [edge * (1 - 1e-9), edge * (1 + 1e-9)]) {
				const counts = bucketCounts(buckets, () => {});
				counts.add(x);
				expect([...counts.entries()]).toEqual([[valueOf(indexOf(x)), 1]]);
			}
		}
	});

	it('keeps zeros and the smallest of doubles apart', () => {
		const counts = bucketCounts(buckets, () => {});
		for (const x of [0, -0, 5e-324, 3]) counts.add(x);
		expect([...counts.entries()].map(([, many]) => many)).toEqual([3, 1]);
	});

	it('counts all at once as one by one, however far the values lie apart', () => {
		const values = Float64Array.from({ length: 1003 }, (_, i) => 1.5 ** (i - 500) * (1 + i / 7));
		values[17] = 0;
		values[400] = 5e-324;
		const [one, all] = [bucketCounts(buckets, () => {}), bucketCounts(buckets, () => {})];
		for (const x of values) one.add(x);
		all.addAll(values);
		expect(all.entries()).toEqual(one.entries());
	});

	it('keeps nothing if one of many is refused', () => {
		const counts = bucketCounts(buckets, (x) => {
			if (Number.isNaN(x)) throw new RangeError('not a number');
		});
		expect(() => counts.addAll(Float64Array.of(1, 2, 3, 4, NaN))).toThrow(RangeError);
		expect(counts.entries()).toEqual([]);
	});

	it('merges counts of octaves that it has not seen', () => {
		const [one, other] = [bucketCounts(buckets, () => {}), bucketCounts(buckets, () => {})];
		one.add(1);
		for (const x of [0, 1, 1e9]) other.add(x);
		one.merge(other);
		expect([...one.entries()].map(([, many]) => many)).toEqual([1, 2, 1]);
	});
});
