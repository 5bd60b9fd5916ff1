import { describe, expect, it } from 'vitest';
import { exponential, StatsError } from '../../../../src/lib/stats/index.ts';

describe('exponential', () => {
	it('halves every ln 2 / rate', () => {
		expect(exponential(2).sf(Math.LN2 / 2)).toBeCloseTo(0.5, 15);
		expect(exponential(2).quantile(0.5)).toBeCloseTo(Math.LN2 / 2, 15);
	});
	it('keeps small probabilities at both ends', () => {
		expect(exponential(1).cdf(1e-30)).toBe(1e-30);
		expect(exponential(1).sf(700)).toBeCloseTo(Math.exp(-700), 310);
	});
	it('has nothing below 0', () => {
		const law = exponential(1);
		expect([law.pdf(-1), law.cdf(-1), law.sf(-1)]).toEqual([0, 0, 1]);
		expect([law.quantile(0), law.quantile(1)]).toEqual([0, Infinity]);
	});
	it('refuses a rate that is not above 0', () => {
		expect(() => exponential(0)).toThrow(
			new StatsError('not-positive', 'exponential requires rate above 0, got 0')
		);
	});
});
