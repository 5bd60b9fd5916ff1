import { sampleVariance } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { StatsError, variance } from '../../../../src/lib/stats/index.ts';
import { resolve } from '../../../../src/lib/verify/index.ts';

describe('variance', () => {
	it('divides by n - 1', () => {
		expect(variance([1, 2, 3, 4])).toBeCloseTo(5 / 3, 15);
	});
	it('agrees with simple-statistics', () => {
		const x = resolve({ gen: { base: 'ih12', seed: 3, n: 4999, loc: 5 } });
		expect(variance(x)).toBeCloseTo(sampleVariance(x), 12);
	});
	it('is 0 for equal values, never below', () => {
		expect(variance(new Float64Array(7).fill(0.1))).toBe(0);
		expect(variance([1e16 + 2, 1e16 + 2, 1e16 + 2])).toBe(0);
	});
	it('refuses one value, and squares that no double holds', () => {
		expect(() => variance([1])).toThrow('variance requires at least 2 values in x, got 1');
		expect(() => variance([1e200, -1e200])).toThrow(StatsError);
	});
});
