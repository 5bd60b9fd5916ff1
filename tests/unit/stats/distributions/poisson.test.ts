import { describe, expect, it } from 'vitest';
import { poisson, StatsError } from '../../../../src/lib/stats/index.ts';

describe('poisson', () => {
	it('has its mass at whole counts only', () => {
		const law = poisson(2);
		expect(law.pmf(0)).toBeCloseTo(Math.exp(-2), 15);
		expect(law.pmf(2)).toBeCloseTo(2 * Math.exp(-2), 15);
		expect([law.pmf(-1), law.pmf(1.5), law.pmf(Infinity)]).toEqual([0, 0, 0]);
	});
	it('steps at whole counts', () => {
		const law = poisson(2);
		expect(law.cdf(1.9)).toBe(law.cdf(1));
		expect(law.cdf(1)).toBeCloseTo(3 * Math.exp(-2), 15);
		expect([law.cdf(-0.5), law.sf(-0.5), law.cdf(Infinity), law.sf(Infinity)]).toEqual([
			0, 1, 1, 0
		]);
	});
	it('finds the count of a probability, for small and enormous means', () => {
		expect(poisson(2).quantile(0.05)).toBe(0);
		expect(poisson(1e8).quantile(0.5)).toBe(1e8);
		expect([poisson(2).quantile(0), poisson(2).quantile(1)]).toEqual([0, Infinity]);
	});
	it('turns its own cdf back into the count', () => {
		for (let k = 0; k < 30; k++) expect(poisson(9.5).quantile(poisson(9.5).cdf(k))).toBe(k);
	});
	it('refuses a mean that is not above 0', () => {
		expect(() => poisson(0)).toThrow(StatsError);
	});
	it('answers at once for any mean', () => {
		expect(poisson(1e300).quantile(0.3)).toBe(1e300);
		expect(poisson(5e-324).cdf(1e300)).toBe(1);
		expect(poisson(4).sf(1e300)).toBe(0);
	});
});
