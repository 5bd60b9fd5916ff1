import { describe, expect, it } from 'vitest';
import { median, StatsError } from '../../../../src/lib/stats/index.ts';

describe('median', () => {
	it('median(x) is the middle value, or the mean of the middle two', () => {
		expect(median([3, 1, 2])).toBe(2);
		expect(median([4, 1, 3, 2])).toBe(2.5);
	});

	it('median(x) refuses an empty sample', () => {
		expect(() => median([])).toThrow(StatsError);
	});
});
