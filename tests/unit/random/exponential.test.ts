import { describe, expect, it } from 'vitest';
import { createRng } from '../../../src/lib/random/index.ts';
import { exponential } from '../../../src/lib/stats/index.ts';
import { pOfContinuous, standardErrors } from './acceptance.ts';

const n = 100_000;

describe('drawExponential', () => {
	it('is exponential of mean 1', () => {
		const rng = createRng(2);
		const draws = Float64Array.from({ length: n }, () => rng.exponential());
		expect(pOfContinuous(draws, exponential(1))).toBeGreaterThan(1e-4);
		const errors = standardErrors(draws, 1, 1);
		expect(errors.mean).toBeLessThan(4);
		expect(errors.variance).toBeLessThan(4);
		expect(draws.every((value) => value >= 0)).toBe(true);
	});
});
