import { describe, expect, it } from 'vitest';
import { standardDeviation, StatsError } from '../../../../src/lib/stats/index.ts';

describe('standardDeviation', () => {
	it('is the square root of the variance', () => {
		expect(standardDeviation([1, 3])).toBeCloseTo(Math.SQRT2, 15);
	});
	it('refuses one value', () => {
		expect(() => standardDeviation([1])).toThrow(StatsError);
	});
});
