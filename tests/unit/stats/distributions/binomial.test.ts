import { describe, expect, it } from 'vitest';
import { binomial, StatsError } from '../../../../src/lib/stats/index.ts';

describe('binomial', () => {
	it('is the coin toss written out', () => {
		const law = binomial(3, 0.5);
		expect([0, 1, 2, 3].map(law.pmf).map((p) => p * 8)).toEqual(
			[1, 3, 3, 1].map((p) => expect.closeTo(p, 13))
		);
		expect(law.cdf(1)).toBeCloseTo(0.5, 15);
	});
	it('steps at whole counts from 0 to n', () => {
		const law = binomial(3, 0.5);
		expect([law.cdf(-1), law.sf(-1), law.cdf(3), law.sf(3), law.pmf(4), law.pmf(0.5)]).toEqual([
			0, 1, 1, 0, 0, 0
		]);
		expect(law.cdf(1.7)).toBe(law.cdf(1));
	});
	it('knows certain and impossible trials', () => {
		expect([binomial(5, 0).pmf(0), binomial(5, 0).cdf(0), binomial(5, 0).quantile(1)]).toEqual([
			1, 1, 0
		]);
		expect([binomial(5, 1).pmf(5), binomial(5, 1).cdf(4), binomial(5, 1).quantile(0.5)]).toEqual([
			1, 0, 5
		]);
	});
	it('turns its own cdf back into the count', () => {
		for (let k = 0; k <= 20; k++)
			expect(binomial(20, 0.3).quantile(binomial(20, 0.3).cdf(k))).toBeLessThanOrEqual(k);
		for (let k = 0; k < 15; k++)
			expect(binomial(20, 0.3).quantile(binomial(20, 0.3).cdf(k))).toBe(k);
	});
	it.each([
		[0, 0.5],
		[2.5, 0.5],
		[10, 1.1],
		[10, NaN]
	])('refuses %d trials with chance %d', (n, p) => {
		expect(() => binomial(n, p)).toThrow(StatsError);
	});
});
