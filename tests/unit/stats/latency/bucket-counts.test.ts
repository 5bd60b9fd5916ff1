import { describe, expect, it } from 'vitest';
import { bucketCounts } from '../../../../src/lib/stats/latency/bucket-counts.ts';
import { logBuckets } from '../../../../src/lib/stats/latency/log-buckets.ts';

const buckets = logBuckets('latencySketch', 0.01);
const { indexOf, valueOf } = buckets;

describe('bucketCounts(buckets)', () => {
	it('counts each value in the bucket that its logarithm names, on both sides of every edge', () => {
		for (let index = -300; index < 300; index++) {
			const edge = buckets.edgeOf(index);
			for (const x of [edge * (1 - 1e-9), edge * (1 + 1e-9)]) {
				const counts = bucketCounts(buckets);
				counts.add(x);
				expect([...counts.entries()]).toEqual([[valueOf(indexOf(x)), 1]]);
			}
		}
	});

	it('keeps zeros and the smallest of doubles apart', () => {
		const counts = bucketCounts(buckets);
		for (const x of [0, -0, 5e-324, 3]) counts.add(x);
		expect([...counts.entries()].map(([, many]) => many)).toEqual([3, 1]);
	});

	it('takes memory only for the octaves in use', () => {
		const counts = bucketCounts(buckets);
		for (const x of [1e-300, 1e300]) counts.add(x);
		expect(counts.octaves.filter(Boolean)).toHaveLength(2);
	});

	it('merges counts of octaves that it has not seen', () => {
		const [one, other] = [bucketCounts(buckets), bucketCounts(buckets)];
		one.add(1);
		for (const x of [0, 1, 1e9]) other.add(x);
		one.merge(other);
		expect([...one.entries()].map(([, many]) => many)).toEqual([1, 2, 1]);
	});
});
