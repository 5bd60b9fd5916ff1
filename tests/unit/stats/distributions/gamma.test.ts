import { describe, expect, it } from 'vitest';
import { gamma, StatsError } from '../../../../src/lib/stats/index.ts';

describe('gamma', () => {
	it('is exponential for shape 1', () => {
		expect(gamma(1, 2).sf(3)).toBeCloseTo(Math.exp(-1.5), 15);
		expect(gamma(1, 2).pdf(0)).toBe(0.5);
	});
	it('has a pole at 0 below shape 1 and nothing there above', () => {
		expect(gamma(0.5).pdf(0)).toBe(Infinity);
		expect(gamma(2).pdf(0)).toBe(0);
		expect(gamma(2).pdf(-1)).toBe(0);
		expect(gamma(2).cdf(-1)).toBe(0);
	});
	it('turns its own probabilities back', () => {
		for (const shape of [0.01, 0.5, 1, 30, 1e4, 1e7]) {
			const law = gamma(shape, 3);
			for (const p of [1e-200, 1e-6, 0.2, 0.7, 0.999]) {
				const x = law.quantile(p);
				if (x > 0) expect(law.cdf(x) / p).toBeCloseTo(1, 8);
			}
		}
	});
	it('gives both ends', () => {
		expect([gamma(2).quantile(0), gamma(2).quantile(1)]).toEqual([0, Infinity]);
		expect([gamma(2).cdf(Infinity), gamma(2).pdf(Infinity)]).toEqual([1, 0]);
	});
	it.each([
		[0, 1],
		[-1, 1],
		[1, 0],
		[NaN, 1]
	])('refuses shape %d with scale %d', (shape, scale) => {
		expect(() => gamma(shape, scale)).toThrow(StatsError);
	});
});
