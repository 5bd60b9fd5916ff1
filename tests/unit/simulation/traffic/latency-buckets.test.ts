import { expect, it } from 'vitest';
import {
	bucketOfMs,
	LATENCY_BUCKETS,
	msAt,
	percentile,
	placeOf
} from '../../../../src/lib/simulation/traffic/latency-buckets.ts';

const latency = () => new Float64Array(3 * LATENCY_BUCKETS);

it('gives each latency a bucket whose edges enclose it, and those outside the last ones', () => {
	for (const ms of [0.06, 1, 39.7, 1200, 400_000]) {
		const bucket = bucketOfMs(ms);
		expect(msAt(bucket)).toBeLessThanOrEqual(ms * (1 + 1e-12));
		expect(msAt(bucket + 1)).toBeGreaterThan(ms);
		expect(msAt(placeOf(Math.log(ms)))).toBeCloseTo(ms, 6);
	}
	expect([bucketOfMs(0.001), bucketOfMs(1e9)]).toEqual([0, LATENCY_BUCKETS - 1]);
});

it('reads percentiles of one arm within the width of a bucket', () => {
	const counts = { latency: latency() };
	for (let ms = 1; ms <= 1000; ms++) {
		const place = LATENCY_BUCKETS + bucketOfMs(ms);
		counts.latency[place] = (counts.latency[place] ?? 0) + 1;
	}
	for (const p of [0.1, 0.5, 0.95, 0.99, 1]) {
		expect(Math.abs(percentile(counts, 1, p) / (1000 * p) - 1)).toBeLessThan(0.033);
	}
});

it('has no percentile without an answer, or without lists', () => {
	expect(percentile({ latency: latency() }, 0, 0.5)).toBeNaN();
	expect(percentile({ latency: new Float64Array(0) }, 0, 0.5)).toBeNaN();
});
