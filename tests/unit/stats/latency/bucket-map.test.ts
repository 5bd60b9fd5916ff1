import { describe, expect, it } from 'vitest';
import { bucketMap } from '../../../../src/lib/stats/latency/bucket-map.ts';
import { logBuckets } from '../../../../src/lib/stats/latency/log-buckets.ts';

describe('bucketMap(buckets)', () => {
	it('is one for all sketches of the same relative error', () => {
		const map = bucketMap(logBuckets('latencySketch', 0.01));
		expect(bucketMap(logBuckets('latencySketch', 0.01))).toBe(map);
		expect(bucketMap(logBuckets('latencySketch', 0.02))).not.toBe(map);
	});

	it.each([0.0001, 0.01, 0.3, 0.99])(
		'names the bucket of every cell at an error of %s',
		(error) => {
			const buckets = logBuckets('latencySketch', error);
			const { places, edges, first, open } = bucketMap(buckets);
			const size = places.length / 64;
			open(32 * size);
			for (let cell = 0; cell < size; cell++) {
				const place = places[32 * size + cell] as number;
				const [low, high] = [1 + cell / size, 1 + (cell + 0.999) / size];
				expect(buckets.bucketAt(low)).toBe(first + Math.abs(place));
				expect(buckets.bucketAt(high) - buckets.bucketAt(low)).toBeLessThanOrEqual(
					place < 0 ? 1 : 0
				);
				expect(edges[Math.abs(place)]).toBe(buckets.edgeOf(first + Math.abs(place)));
			}
		}
	);
});
