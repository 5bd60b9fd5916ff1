import { describe, expect, it } from 'vitest';
import { populationVariance, StatsError } from '../../../../src/lib/stats/index.ts';

describe('populationVariance', () => {
	it('populationVariance(x) divides by n', () => {
		expect(populationVariance([1, 2, 3, 4])).toBeCloseTo(1.25, 14);
		expect(populationVariance([5])).toBe(0);
	});

	it('populationVariance(x) refuses an empty sample', () => {
		expect(() => populationVariance([])).toThrow(StatsError);
	});
});
