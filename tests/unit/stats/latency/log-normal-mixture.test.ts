import { describe, expect, it } from 'vitest';
import { logNormalMixture } from '../../../../src/lib/stats/latency/log-normal-mixture.ts';

const paths = [
	{ weight: 95, median: 40, sigma: 0.4 },
	{ weight: 5, median: 400, sigma: 0.6 }
];

describe('logNormalMixture(components)', () => {
	it('has the mean, tail and quantiles of its parts together', () => {
		const mixture = logNormalMixture(paths);
		expect(mixture.mean).toBeCloseTo(65.109, 3);
		expect(mixture.sf(500)).toBeCloseTo(0.017749, 6);
		expect(mixture.quantile(0.99)).toBeCloseTo(662.776, 3);
		expect(mixture.cdf(mixture.quantile(0.3))).toBeCloseTo(0.3, 12);
	});

	it('ends at 0 and at infinity', () => {
		const { quantile } = logNormalMixture(paths);
		expect([quantile(0), quantile(1)]).toEqual([0, Infinity]);
	});

	it('does not lose huge weights to their sum', () => {
		const one = { weight: 1e308, median: 3, sigma: 1 };
		expect(logNormalMixture([one, one]).cdf(3)).toBeCloseTo(0.5, 12);
	});

	it('refuses components out of their range', () => {
		expect(() => logNormalMixture([])).toThrow(/at least 1/);
		expect(() => logNormalMixture([{ weight: -1, median: 1, sigma: 1 }])).toThrow(/0 or more/);
		expect(() => logNormalMixture([{ weight: 1, median: 0, sigma: 1 }])).toThrow(/median above 0/);
		expect(() => logNormalMixture([{ weight: 1, median: 1, sigma: 0 }])).toThrow(/sigma above 0/);
		expect(() => logNormalMixture(paths).quantile(2)).toThrow(/p from 0 to 1/);
		expect(() => logNormalMixture(paths).sf(NaN)).toThrow(/a number/);
	});
});
