import { expect, it } from 'vitest';
import {
	bucketOfMs,
	LATENCY_BUCKETS,
	msAt,
	placeOf
} from '../../../../src/lib/simulation/traffic/latency-buckets.ts';

it('gives each latency a bucket whose edges enclose it, and those outside the last ones', () => {
	for (const ms of [0.06, 1, 39.7, 1200, 400_000]) {
		const bucket = bucketOfMs(ms);
		expect(msAt(bucket)).toBeLessThanOrEqual(ms * (1 + 1e-12));
		expect(msAt(bucket + 1)).toBeGreaterThan(ms);
		expect(msAt(placeOf(Math.log(ms)))).toBeCloseTo(ms, 6);
	}
	expect([bucketOfMs(0.001), bucketOfMs(1e9)]).toEqual([0, LATENCY_BUCKETS - 1]);
});
