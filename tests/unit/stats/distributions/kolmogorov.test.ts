import { describe, expect, it } from 'vitest';
import { kolmogorov, StatsError } from '../../../../src/lib/stats/index.ts';

describe('kolmogorov', () => {
	it('has the critical values of the tables', () => {
		expect(kolmogorov().quantile(0.95)).toBeCloseTo(1.3580986393225505, 13);
		expect(kolmogorov().quantile(0.99)).toBeCloseTo(1.6276236115189504, 13);
	});
	it('turns its own probabilities back, far tails included', () => {
		const law = kolmogorov();
		for (const p of [1e-280, 1e-50, 1e-3, 0.3, 0.5, 0.8, 0.9999]) {
			expect(law.cdf(law.quantile(p)) / p).toBeCloseTo(1, 11);
		}
	});
	it('gives both ends', () => {
		const law = kolmogorov();
		expect([law.quantile(0), law.quantile(1), law.cdf(-1), law.sf(-1)]).toEqual([
			0,
			Infinity,
			0,
			1
		]);
		expect(() => law.sf(NaN)).toThrow(StatsError);
	});
});
