import { describe, expect, it } from 'vitest';
import { beta, StatsError } from '../../../../src/lib/stats/index.ts';

describe('beta', () => {
	it('is uniform for a = b = 1', () => {
		const law = beta(1, 1);
		expect(law.pdf(0)).toBe(1);
		expect(law.pdf(0.3)).toBeCloseTo(1, 14);
		expect(law.cdf(0.3)).toBeCloseTo(0.3, 15);
		expect(law.quantile(0.3)).toBeCloseTo(0.3, 15);
	});
	it('has poles, values or nothing at its ends', () => {
		expect([beta(0.5, 2).pdf(0), beta(1, 3).pdf(0), beta(2, 1).pdf(0)]).toEqual([Infinity, 3, 0]);
		expect([beta(2, 0.5).pdf(1), beta(3, 1).pdf(1), beta(1, 2).pdf(1)]).toEqual([Infinity, 3, 0]);
	});
	it('has nothing outside 0 to 1', () => {
		const law = beta(2, 3);
		expect([law.pdf(-1), law.pdf(2), law.cdf(-1), law.cdf(2), law.sf(2)]).toEqual([0, 0, 0, 1, 0]);
		expect([law.quantile(0), law.quantile(1)]).toEqual([0, 1]);
	});
	it('is the same from either end', () => {
		expect(beta(2, 5).quantile(0.9)).toBeCloseTo(1 - beta(5, 2).quantile(0.1), 14);
	});
	it('refuses a shape that is not above 0', () => {
		expect(() => beta(0, 1)).toThrow(StatsError);
		expect(() => beta(1, NaN)).toThrow(StatsError);
	});
});
