import { describe, expect, it } from 'vitest';
import { solveQuantile } from '../../../../src/lib/stats/distributions/solve-quantile.ts';

const exponential = {
	tails: (x: number) => ({ lower: -Math.expm1(-x), upper: Math.exp(-x) }),
	density: (x: number) => Math.exp(-x)
};

describe('solveQuantile', () => {
	it.each([1e-300, 1e-9, 0.1, 0.5, 0.999])('finds the place below which %d lies', (p) => {
		const x = solveQuantile(exponential, { lower: p, upper: 1 - p }, 1);
		expect(x / -Math.log1p(-p)).toBeCloseTo(1, 13);
	});
	it('matches the upper tail where that is the smaller one', () => {
		const x = solveQuantile(exponential, { lower: 1, upper: 1e-250 }, 1);
		expect(x / -Math.log(1e-250)).toBeCloseTo(1, 13);
	});
	it('comes back from a guess that is far off', () => {
		for (const start of [1e-200, 1e200, Infinity, NaN]) {
			const x = solveQuantile(exponential, { lower: 0.5, upper: 0.5 }, start);
			expect(x).toBeCloseTo(Math.LN2, 13);
		}
	});
	it('is 0 when the guess says that the answer is too small for a double', () => {
		expect(solveQuantile(exponential, { lower: 0.1, upper: 0.9 }, 0)).toBe(0);
	});
});
