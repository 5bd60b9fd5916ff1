import { describe, expect, it } from 'vitest';
import { logBeta } from '../../../../src/lib/stats/special/log-beta.ts';

describe('logBeta', () => {
	it('is the logarithm of a fraction of factorials', () => {
		expect(logBeta(2, 3)).toBeCloseTo(Math.log(1 / 12), 13);
		expect(logBeta(0.5, 0.5)).toBeCloseTo(Math.log(Math.PI), 13);
	});
	it('does not cancel for large arguments', () => {
		expect(logBeta(1e8, 1)).toBeCloseTo(-Math.log(1e8), 12);
	});
	it('is symmetric', () => {
		expect(logBeta(7, 0.2)).toBeCloseTo(logBeta(0.2, 7), 13);
	});
});
