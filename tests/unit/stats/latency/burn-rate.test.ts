import { describe, expect, it } from 'vitest';
import { burnRate } from '../../../../src/lib/stats/latency/burn-rate.ts';

describe('burnRate(options)', () => {
	it('is the share of errors over the share that may fail', () => {
		expect(burnRate({ errorRate: 0.0144, objective: 0.999 })).toBeCloseTo(14.4, 10);
		expect(burnRate({ errorRate: 0, objective: 0.999 })).toBe(0);
	});

	it('refuses shares out of their range', () => {
		expect(() => burnRate({ errorRate: 1.1, objective: 0.9 })).toThrow(/errorRate from 0 to 1/);
		expect(() => burnRate({ errorRate: 0.1, objective: 1 })).toThrow(/below 1/);
	});
});
