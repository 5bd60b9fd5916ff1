import { expect, it } from 'vitest';
import { bucketMap } from '../../../../src/lib/stats/latency/bucket-map.ts';
import { countByBits } from '../../../../src/lib/stats/latency/count-by-bits.ts';
import { logBuckets } from '../../../../src/lib/stats/latency/log-buckets.ts';

it('countByBits(values, map, counted, rest) counts what it keeps and names the rest', () => {
	const buckets = logBuckets('latencySketch', 0.01);
	const map = bucketMap(buckets);
	map.open((5 - map.base / (map.places.length / 64) + 1023) * (map.places.length / 64));
	const size = map.edges.length + 1;
	const counted = { even: new Int32Array(size), odd: new Int32Array(size) };
	const values = Float64Array.from({ length: 402 }, (_, i) => (i === 9 ? -1 : 32 + i / 13));
	const list = new Int32Array(values.length);
	const rest = list.subarray(0, countByBits(values, map, counted, list));
	const near = counted.even.map((count, place) => count + (counted.odd[place] as number));
	expect(near.reduce((sum, count) => sum + count, 0)).toBe(values.length - rest.length);
	expect(rest).toContain(9);
	const ofRest = new Set(rest);
	values.forEach((x, i) => {
		if (!ofRest.has(i)) expect(near[buckets.bucketAt(x) - map.first]).toBeGreaterThan(0);
	});
	expect(rest.length).toBeLessThan(40);
});
