import { describe, expect, it } from 'vitest';
import { latencyBucket } from '../../../../src/lib/stats/latency/latency-bucket.ts';

describe('latencyBucket(x, relativeError)', () => {
	it('says where 250 ms falls, and what a sketch would report', () => {
		const { gamma, index, value } = latencyBucket(250);
		expect(gamma).toBeCloseTo(1.0202, 4);
		expect(index).toBe(277);
		expect(value).toBeCloseTo(252.178, 3);
	});

	it('refuses what no bucket holds', () => {
		expect(() => latencyBucket(0)).toThrow(/x above 0/);
		expect(() => latencyBucket(1, 1)).toThrow(/relativeError/);
	});
});
