import { describe, expect, it } from 'vitest';
import { chiSquareTest } from '../../../../src/lib/stats/drift/chi-square-test.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('chiSquareTest(referenceCounts, currentCounts)', () => {
	it('finds nothing in equal proportions', () => {
		expect(chiSquareTest([10, 20, 30], [20, 40, 60])).toMatchObject({
			statistic: 0,
			pValue: 1,
			cramersV: 0,
			df: 2
		});
	});

	it('drops categories that neither sample has', () => {
		const { droppedCategories, df, expected } = chiSquareTest([50, 50, 0], [45, 55, 0]);
		expect(droppedCategories).toBe(1);
		expect(df).toBe(1);
		expect(expected).toEqual([
			[47.5, 52.5],
			[47.5, 52.5]
		]);
	});

	it('says nothing with a single category', () => {
		expect(chiSquareTest([10], [20])).toMatchObject({
			statistic: 0,
			df: 0,
			pValue: 1,
			cramersV: 0
		});
		expect(chiSquareTest([10, 0], [20, 0])).toMatchObject({ df: 0, pValue: 1 });
	});

	it('has an effect of 1 where nothing is shared', () => {
		expect(chiSquareTest([7, 0], [0, 9]).cramersV).toBe(1);
	});

	it('corrects after Yates for two categories only, and leaves the effect size alone', () => {
		const plain = chiSquareTest([30, 70], [45, 55]);
		const corrected = chiSquareTest([30, 70], [45, 55], { yates: true });
		expect(corrected.statistic).toBeLessThan(plain.statistic);
		expect(corrected.cramersV).toBe(plain.cramersV);
		const three = [[1, 2, 3] as const, [3, 2, 1] as const] as const;
		expect(chiSquareTest(...three, { yates: true })).toEqual(chiSquareTest(...three));
		expect(chiSquareTest([5, 5], [5, 6], { yates: true }).statistic).toBe(0);
	});

	it('refuses counts that are not counts, empty sides, and lists that do not match', () => {
		expect(() => chiSquareTest([1.5, 2], [1, 2])).toThrow(StatsError);
		expect(() => chiSquareTest([-1, 2], [1, 2])).toThrow(StatsError);
		expect(() => chiSquareTest([0, 0], [1, 2])).toThrow(/referenceCounts/);
		expect(() => chiSquareTest([1, 2], [1, 2, 3])).toThrow(
			'chiSquareTest requires the same categories on both sides, got 2 and 3'
		);
	});

	it('handles counts of billions', () => {
		const { pValue, statistic } = chiSquareTest([5e9, 5e9], [5e9 + 1e6, 5e9 - 1e6]);
		expect(statistic).toBeCloseTo(200, 3);
		expect(pValue).toBeGreaterThan(0);
	});
});
