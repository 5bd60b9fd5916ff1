import { describe, expect, it } from 'vitest';
import { solveCount } from '../../../../src/lib/stats/distributions/solve-count.ts';

const cdf = (k: number) => (k < 0 ? 0 : Math.min(1, (k + 1) / 10));

describe('solveCount', () => {
	it.each([-5, 0, 3, 9, 40])('finds the smallest count from a guess of %d', (guess) => {
		expect(solveCount(cdf, 0.35, guess, 9)).toBe(3);
		expect(solveCount(cdf, 0.01, guess, 9)).toBe(0);
		expect(solveCount(cdf, 0.99, guess, 9)).toBe(9);
	});
	it('takes a p that was worked out from the cdf back to its count', () => {
		expect(solveCount(cdf, 0.3 * (1 + 1e-15), 0, 9)).toBe(2);
	});
	it('ends above 2^53, where the next whole number is further away than 1', () => {
		const step = (k: number) => (k >= 1e300 ? 1 : 0);
		expect(solveCount(step, 0.5, 2e300, Infinity)).toBe(1e300);
		expect(solveCount(step, 0.5, 9e299, Infinity)).toBe(1e300);
	});
});
