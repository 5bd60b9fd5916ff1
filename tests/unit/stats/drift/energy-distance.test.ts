import { describe, expect, it } from 'vitest';
import { energyDistance } from '../../../../src/lib/stats/drift/energy-distance.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('energyDistance(reference, current)', () => {
	it('is the square root of twice the area under the squared difference', () => {
		expect(energyDistance([0], [3])).toBe(Math.sqrt(6));
		expect(energyDistance([0, 1, 2, 3], [1, 2, 3, 4])).toBeCloseTo(Math.SQRT1_2, 15);
	});

	it('is 0 for equal samples', () => {
		expect(energyDistance([1, 2, 3], [3, 1, 2])).toBe(0);
	});

	it('refuses empty samples, NaN, and a range that overflows', () => {
		expect(() => energyDistance([], [1])).toThrow(StatsError);
		expect(() => energyDistance([NaN], [1])).toThrow(StatsError);
		expect(() => energyDistance([-1.7e308], [1.7e308])).toThrow(/range/);
	});
});
