import { describe, expect, it } from 'vitest';
import { studentT, StatsError } from '../../../../src/lib/stats/index.ts';

describe('studentT', () => {
	it('is Cauchy’s for one degree of freedom', () => {
		expect(studentT(1).cdf(1)).toBeCloseTo(0.75, 14);
		expect(studentT(1).pdf(0)).toBeCloseTo(1 / Math.PI, 14);
		expect(studentT(1).quantile(0.75)).toBeCloseTo(1, 13);
	});
	it('nears the normal for many', () => {
		expect(studentT(1e8).quantile(0.975)).toBeCloseTo(1.959963984540054, 6);
	});
	it('is symmetric and ends at 0 and 1', () => {
		const law = studentT(4);
		expect(law.cdf(-2)).toBe(law.sf(2));
		expect(law.cdf(0)).toBe(0.5);
		expect([law.cdf(-Infinity), law.cdf(Infinity), law.pdf(Infinity)]).toEqual([0, 1, 0]);
		expect([law.quantile(0), law.quantile(0.5), law.quantile(1)]).toEqual([-Infinity, 0, Infinity]);
	});
	it('refuses no degrees of freedom', () => {
		expect(() => studentT(0)).toThrow(StatsError);
	});
});
