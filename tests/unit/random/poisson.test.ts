import { describe, expect, it } from 'vitest';
import { createRng } from '../../../src/lib/random/index.ts';
import { poisson } from '../../../src/lib/stats/index.ts';
import { pOfCounts, standardErrors } from './acceptance.ts';

const n = 100_000;

describe('poissonSampler', () => {
	it.each([0.02, 0.7, 9.9, 10, 42, 3000, 1e9])(
		'follows the Poisson distribution of mean %d',
		(mean) => {
			const rng = createRng(`poisson ${mean}`);
			const draws = Float64Array.from({ length: n }, () => rng.poisson(mean));
			expect(pOfCounts(draws, poisson(mean))).toBeGreaterThan(1e-4);
			const errors = standardErrors(draws, mean, mean);
			expect(errors.mean).toBeLessThan(4.5);
			expect(errors.variance).toBeLessThan(4.5);
		}
	);
	it('refuses a mean that is not above 0', () => {
		expect(() => createRng(1).poisson(-1)).toThrow('poisson requires lambda above 0, got -1');
	});
});
