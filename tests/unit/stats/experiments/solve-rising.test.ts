import { expect, it } from 'vitest';
import { solveRising } from '../../../../src/lib/stats/experiments/solve-rising.ts';

it('solveRising(f, low, start) finds a root inside and beyond the guess', () => {
	expect(solveRising((x) => x * x - 2, 0, 5)).toBeCloseTo(Math.SQRT2, 14);
	expect(solveRising((x) => Math.log(x), 1e-9, 1e-6)).toBeCloseTo(1, 14);
});

it('solveRising(f, low, start) bears infinite values and steep steps', () => {
	expect(solveRising((x) => (x < 3 ? -Infinity : Infinity), 0, 1)).toBeCloseTo(3, 14);
	expect(solveRising((x) => (10 * x) ** 21 - 1, 0, 10)).toBeCloseTo(0.1, 12);
});

it('solveRising(f, low, start, limit) stops at its ends', () => {
	expect(solveRising(() => 1, 2, 5)).toBe(2);
	expect(solveRising(() => -1, 2, 5, 100)).toBe(100);
});
