import { describe, expect, it } from 'vitest';
import { gTest, StatsError } from '../../../../src/lib/stats/index.ts';

describe('gTest', () => {
	it('gTest(referenceCounts, currentCounts) is twice the sum of observed ln(observed / expected)', () => {
		const written = 2 * (2 * 30 * Math.log(30 / 20) + 2 * 10 * Math.log(10 / 20));
		expect(gTest([30, 10], [10, 30]).statistic).toBeCloseTo(written, 12);
	});

	it('gTest(referenceCounts, currentCounts) is 0 with p 1 for equal shares', () => {
		expect(gTest([10, 20, 0], [20, 40, 0])).toMatchObject({
			statistic: 0,
			pValue: 1,
			df: 1,
			droppedCategories: 1
		});
	});

	it('gTest(referenceCounts, currentCounts) refuses an empty side', () => {
		expect(() => gTest([0, 0], [1, 2])).toThrow(StatsError);
	});
});
