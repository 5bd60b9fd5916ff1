import { describe, expect, it } from 'vitest';
import { totalVariationDistance } from '../../../../src/lib/stats/drift/total-variation-distance.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('totalVariationDistance(p, q)', () => {
	it('is the share of rows that would have to change bin', () => {
		expect(totalVariationDistance([5, 3, 2], [4, 4, 2])).toBeCloseTo(0.1, 15);
		expect(totalVariationDistance([1, 0], [0, 1])).toBe(1);
		expect(totalVariationDistance([1, 3], [2, 6])).toBe(0);
	});

	it('refuses empty sides', () => {
		expect(() => totalVariationDistance([0], [1])).toThrow(StatsError);
	});
});
