import { describe, expect, it } from 'vitest';
import { chiSquareTail, countTable } from '../../../../src/lib/stats/drift/count-table.ts';

describe('countTable', () => {
	it('countTable(caller, referenceCounts, currentCounts) drops what neither side has', () => {
		expect(countTable('caller', [6, 0, 2], [3, 0, 1])).toEqual({
			observed: [
				[6, 2],
				[3, 1]
			],
			expected: [
				[6, 2],
				[3, 1]
			],
			n: 8,
			m: 4,
			df: 1,
			smallExpected: 3,
			droppedCategories: 1
		});
	});

	it('countTable(caller, referenceCounts, currentCounts) refuses half a row', () => {
		expect(() => countTable('caller', [1.5], [1])).toThrow('whole counts');
	});
});

describe('chiSquareTail', () => {
	it('chiSquareTail(statistic, df) is 1 with a single category', () => {
		expect(chiSquareTail(0, 0)).toBe(1);
		expect(chiSquareTail(2, 2)).toBeCloseTo(Math.exp(-1), 14);
	});
});
