import { describe, expect, it } from 'vitest';
import { normal, StatsError } from '../../../../src/lib/stats/index.ts';

describe('normal', () => {
	it('has a mean of 0 and a standard deviation of 1 unless told', () => {
		expect(normal().pdf(0)).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 15);
		expect(normal().quantile(0.975)).toBeCloseTo(1.959963984540054, 14);
	});
	it('moves and stretches', () => {
		expect(normal(100, 15).cdf(115)).toBe(normal().cdf(1));
		expect(normal(100, 15).quantile(0.5)).toBe(100);
	});
	it('ends at 0 and 1', () => {
		expect(normal().cdf(-Infinity)).toBe(0);
		expect(normal().sf(-Infinity)).toBe(1);
		expect(normal().pdf(Infinity)).toBe(0);
		expect(normal().quantile(0)).toBe(-Infinity);
	});
	it.each([
		[NaN, 1],
		[0, 0],
		[0, -1],
		[Infinity, 1]
	])('refuses mean %d with sd %d', (mean, sd) => {
		expect(() => normal(mean, sd)).toThrow(StatsError);
	});
});
