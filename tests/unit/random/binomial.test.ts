import { describe, expect, it } from 'vitest';
import { createRng } from '../../../src/lib/random/index.ts';
import { binomial } from '../../../src/lib/stats/index.ts';
import { pOfCounts, standardErrors } from './acceptance.ts';

const n = 100_000;

describe('binomialSampler', () => {
	it.each([
		[1, 0.3],
		[10, 0.3],
		[1000, 0.005],
		[1000, 0.02],
		[40, 0.7],
		[1e6, 0.001],
		[1e6, 0.37],
		[1e9, 0.999]
	])('follows the binomial distribution of %d trials with chance %d', (trials, p) => {
		const rng = createRng(`binomial ${trials} ${p}`);
		const draws = Float64Array.from({ length: n }, () => rng.binomial(trials, p));
		expect(pOfCounts(draws, binomial(trials, p))).toBeGreaterThan(1e-4);
		const errors = standardErrors(draws, trials * p, trials * p * (1 - p));
		expect(errors.mean).toBeLessThan(4.5);
		expect(errors.variance).toBeLessThan(4.5);
	});
	it('knows certain and impossible trials, and none at all', () => {
		const rng = createRng(1);
		expect([rng.binomial(9, 0), rng.binomial(9, 1), rng.binomial(0, 0.5)]).toEqual([0, 9, 0]);
	});
	it('keeps a tiny chance that 1 - p would round away', () => {
		const rng = createRng(6);
		const draws = Float64Array.from({ length: n }, () => rng.binomial(1e15, 3e-15));
		expect(standardErrors(draws, 3, 3).mean).toBeLessThan(4);
	});
	it('refuses half a trial and what is no probability', () => {
		expect(() => createRng(1).binomial(1.5, 0.5)).toThrow(
			'a whole number of at least 0 as n, got 1.5'
		);
		expect(() => createRng(1).binomial(2, 1.5)).toThrow('binomial requires p from 0 to 1, got 1.5');
	});
});
