import { describe, expect, it } from 'vitest';
import { chiSquared, StatsError } from '../../../../src/lib/stats/index.ts';

describe('chiSquared', () => {
	it('is exponential of mean 2 for two degrees', () => {
		expect(chiSquared(2).sf(5)).toBeCloseTo(Math.exp(-2.5), 15);
	});
	it('is the square of a normal for one', () => {
		expect(chiSquared(1).sf(1.959963984540054 ** 2)).toBeCloseTo(0.05, 13);
		expect(chiSquared(1).quantile(0.95)).toBeCloseTo(3.841458820694124, 12);
	});
	it('refuses no degrees of freedom', () => {
		expect(() => chiSquared(0)).toThrow(StatsError);
	});
});
