import { describe, expect, it } from 'vitest';
import {
	kindsOfRequests,
	readMeasure,
	slowAllowed,
	slowShare,
	valueOf
} from '../../../../../src/lib/simulation/rollout/own-guard/kinds-of-requests.ts';
import { duration, errorRate, served, successRate } from './guards.ts';

describe('kinds of requests', () => {
	it('split by failure and by each limit of latency, and add up to all', () => {
		const { shares, limits } = kindsOfRequests([successRate, duration], served);
		expect(limits).toEqual([500]);
		expect(shares).toHaveLength(4);
		expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
		expect((shares[2] ?? 0) + (shares[3] ?? 0)).toBeCloseTo(0.01, 12);
		expect(kindsOfRequests([errorRate], served).shares).toHaveLength(2);
	});

	it('one request in a hundred is slower than the 99th percentile', () => {
		expect(slowShare(300, 300)).toBeCloseTo(0.01, 12);
		expect(slowShare(600, 300)).toBeLessThan(0.0002);
		expect(slowShare(0, 300)).toBe(1);
	});

	it('read as the query does', () => {
		const counts = Float64Array.of(90, 6, 3, 1);
		expect(readMeasure(successRate, counts, [500])).toEqual({
			requests: 100,
			errors: 4,
			value: 96
		});
		expect(readMeasure(duration, counts, [500]).value).toBe(750);
		expect(readMeasure(duration, Float64Array.of(95, 1, 4, 0), [500]).value).toBe(250);
		expect(readMeasure(duration, new Float64Array(4), [500]).value).toBeNaN();
		expect(valueOf({ kind: 'errors', perSecond: true }, 60, [10, 3])).toBe(0.05);
		expect(valueOf({ kind: 'error-share', times: 1 }, 60, [0, 0])).toBeNaN();
		expect(slowAllowed(0.99, 100)).toBeGreaterThanOrEqual(1);
	});
});
