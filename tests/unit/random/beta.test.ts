import { describe, expect, it } from 'vitest';
import { createRng } from '../../../src/lib/random/index.ts';
import { beta } from '../../../src/lib/stats/index.ts';
import { pOfContinuous, standardErrors } from './acceptance.ts';

const n = 100_000;

describe('drawBeta', () => {
	it.each([
		[0.05, 0.2],
		[0.5, 0.5],
		[2, 5],
		[120, 880]
	])('follows the beta distribution of %d and %d', (a, b) => {
		const rng = createRng(`beta ${a} ${b}`);
		const draws = Float64Array.from({ length: n }, () => rng.beta(a, b));
		expect(pOfContinuous(draws, beta(a, b))).toBeGreaterThan(1e-4);
		const mean = a / (a + b);
		const errors = standardErrors(draws, mean, (mean * (1 - mean)) / (a + b + 1));
		expect(errors.mean).toBeLessThan(4.5);
		expect(errors.variance).toBeLessThan(4.5);
	});
	it('stays a number where both gamma draws round to 0', () => {
		const rng = createRng(4);
		const draws = Array.from({ length: 10_000 }, () => rng.beta(1e-4, 1e-4));
		expect(draws.every((value) => value >= 0 && value <= 1)).toBe(true);
		const ones = draws.filter((value) => value > 0.5).length;
		expect(Math.abs(ones - 5000)).toBeLessThan(200);
	});
	it('refuses a shape that is not above 0', () => {
		expect(() => createRng(1).beta(1, 0)).toThrow('beta requires b above 0, got 0');
	});
});
