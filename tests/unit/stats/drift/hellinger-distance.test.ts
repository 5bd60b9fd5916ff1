import { describe, expect, it } from 'vitest';
import { hellingerDistance } from '../../../../src/lib/stats/drift/hellinger-distance.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('hellingerDistance(p, q)', () => {
	it('runs from 0 to 1', () => {
		expect(hellingerDistance([1, 2, 3], [2, 4, 6])).toBeCloseTo(0, 15);
		expect(hellingerDistance([1, 0], [0, 1])).toBe(1);
	});

	it('keeps its digits for shares that hardly differ', () => {
		const step = 1e-8;
		const distance = hellingerDistance([0.5, 0.5], [0.5 + step, 0.5 - step]);
		expect(distance / Math.sqrt((4 * step * step) / 8)).toBeCloseTo(1, 6);
	});

	it('refuses bins that do not match', () => {
		expect(() => hellingerDistance([1], [1, 2])).toThrow(StatsError);
	});
});
