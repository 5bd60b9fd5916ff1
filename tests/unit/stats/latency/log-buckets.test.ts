import { describe, expect, it } from 'vitest';
import { logBuckets } from '../../../../src/lib/stats/latency/log-buckets.ts';

describe('logBuckets(caller, relativeError)', () => {
	const { gamma, indexOf, edgeOf, valueOf } = logBuckets('latencySketch', 0.2);

	it('has edges at the powers of gamma; an edge belongs to the bucket below', () => {
		expect(gamma).toBeCloseTo(1.5, 14);
		expect([1, 1.2, 1.5, 1.51, 0.9].map(indexOf)).toEqual([0, 1, 1, 2, 0]);
		expect(edgeOf(2)).toBeCloseTo(2.25, 14);
	});

	it('reports a value as far from both edges, in proportion', () => {
		expect(valueOf(1)).toBeCloseTo(1.2, 14);
		expect(valueOf(indexOf(Number.MAX_VALUE))).toBeLessThan(Infinity);
	});

	it('refuses errors that make no buckets or too many', () => {
		for (const error of [0, 1, -0.1, NaN, 1e-9]) {
			expect(() => logBuckets('latencySketch', error)).toThrow(
				/latencySketch requires relativeError/
			);
		}
	});
});
