import { describe, expect, it } from 'vitest';
import { uniform, StatsError } from '../../../../src/lib/stats/index.ts';

describe('uniform', () => {
	it('is flat between its ends', () => {
		const law = uniform(2, 6);
		expect([law.pdf(2), law.pdf(5), law.pdf(7)]).toEqual([0.25, 0.25, 0]);
		expect([law.cdf(1), law.cdf(3), law.cdf(6), law.sf(3)]).toEqual([0, 0.25, 1, 0.75]);
		expect([law.quantile(0), law.quantile(0.5), law.quantile(1)]).toEqual([2, 4, 6]);
	});
	it.each([
		[1, 1],
		[2, 1],
		[0, Infinity],
		[-1e308, 1e308]
	])('refuses %d to %d', (a, b) => {
		expect(() => uniform(a, b)).toThrow(StatsError);
	});
});
