import { describe, expect, it } from 'vitest';
import { logNormal, StatsError } from '../../../../src/lib/stats/index.ts';

describe('logNormal', () => {
	it('is normal in its logarithm', () => {
		expect(logNormal(1, 2).cdf(Math.E)).toBeCloseTo(0.5, 15);
		expect(logNormal(1, 2).quantile(0.5)).toBeCloseTo(Math.E, 14);
	});
	it('has nothing at or below 0', () => {
		const law = logNormal(0, 1);
		expect([law.pdf(0), law.cdf(0), law.sf(-1)]).toEqual([0, 0, 1]);
		expect([law.pdf(Infinity), law.quantile(0), law.quantile(1)]).toEqual([0, 0, Infinity]);
	});
	it('refuses a sigma of 0', () => {
		expect(() => logNormal(0, 0)).toThrow(StatsError);
	});
});
