import { describe, expect, it } from 'vitest';
import { medianAbsoluteDeviation, StatsError } from '../../../../src/lib/stats/index.ts';

describe('medianAbsoluteDeviation', () => {
	it('medianAbsoluteDeviation(x) is the median distance from the median, unscaled', () => {
		expect(medianAbsoluteDeviation([1, 2, 3, 4, 100])).toBe(1);
		expect(medianAbsoluteDeviation([7, 7, 7])).toBe(0);
	});

	it('medianAbsoluteDeviation(x) refuses what is not finite', () => {
		expect(() => medianAbsoluteDeviation([1, NaN])).toThrow(StatsError);
	});
});
