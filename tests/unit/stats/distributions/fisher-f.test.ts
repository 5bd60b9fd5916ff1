import { describe, expect, it } from 'vitest';
import { fisherF, StatsError } from '../../../../src/lib/stats/index.ts';

describe('fisherF', () => {
	it('is the square of t for one degree above', () => {
		expect(fisherF(1, 10).sf(2.5 ** 2)).toBeCloseTo(0.03144684, 7);
	});
	it('turns over with its degrees', () => {
		expect(fisherF(3, 16).cdf(2)).toBeCloseTo(fisherF(16, 3).sf(0.5), 14);
		expect(fisherF(5, 20).quantile(0.95)).toBeCloseTo(2.71088983720969, 10);
	});
	it('has nothing below 0', () => {
		const law = fisherF(3, 4);
		expect([law.pdf(-1), law.cdf(-1), law.sf(-1), law.cdf(Infinity), law.pdf(Infinity)]).toEqual([
			0, 0, 1, 1, 0
		]);
		expect([fisherF(1, 4).pdf(0), fisherF(2, 4).pdf(0), law.pdf(0)]).toEqual([Infinity, 1, 0]);
		expect([law.quantile(0), law.quantile(1)]).toEqual([0, Infinity]);
	});
	it('refuses no degrees of freedom', () => {
		expect(() => fisherF(1, 0)).toThrow(StatsError);
	});
});
