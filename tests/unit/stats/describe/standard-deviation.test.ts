import { describe, expect, it } from 'vitest';
import { standardDeviation, StatsError } from '../../../../src/lib/stats/index.ts';

describe('standardDeviation', () => {
	it('is the square root of the variance', () => {
		expect(standardDeviation([1, 3])).toBeCloseTo(Math.SQRT2, 15);
	});
	it('refuses one value', () => {
		expect(() => standardDeviation([1])).toThrow(StatsError);
	});
	it('exists where the variance is too small or too large for a number', () => {
		expect(standardDeviation([1e-300, 3e-300]) / 1e-300).toBeCloseTo(Math.SQRT2, 12);
		expect(standardDeviation([1e300, 3e300]) / 1e300).toBeCloseTo(Math.SQRT2, 12);
		expect(standardDeviation([0, 0])).toBe(0);
	});
});
