import { describe, expect, it } from 'vitest';
import { lInfinityDistance, StatsError } from '../../../../src/lib/stats/index.ts';

describe('lInfinityDistance', () => {
	it('lInfinityDistance(p, q) is the largest change of one share', () => {
		expect(lInfinityDistance([50, 30, 20], [0.2, 0.3, 0.5])).toBeCloseTo(0.3, 14);
		expect(lInfinityDistance([1, 0], [0, 7])).toBe(1);
	});

	it('lInfinityDistance(p, q) wants the same bins', () => {
		expect(() => lInfinityDistance([1, 2], [1])).toThrow(StatsError);
	});
});
