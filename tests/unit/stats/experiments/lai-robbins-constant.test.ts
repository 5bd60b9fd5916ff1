import { describe, expect, it } from 'vitest';
import { laiRobbinsConstant } from '../../../../src/lib/stats/experiments/lai-robbins-constant.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('laiRobbinsConstant(rates)', () => {
	it('is the sum of gap over divergence', () => {
		expect(laiRobbinsConstant([0.1, 0.2, 0.3])).toBeCloseTo(5.605566562540599, 12);
		expect(laiRobbinsConstant([0, 0.5])).toBeCloseTo(0.5 / Math.log(2), 14);
	});

	it('is 0 where there is nothing to learn, or the best arm always pays', () => {
		expect(laiRobbinsConstant([0.4, 0.4])).toBe(0);
		expect(laiRobbinsConstant([0.4, 1])).toBe(0);
	});

	it('refuses what is no rate', () => {
		expect(() => laiRobbinsConstant([])).toThrow(StatsError);
		expect(() => laiRobbinsConstant([0.1, 1.2])).toThrow(StatsError);
	});
});
