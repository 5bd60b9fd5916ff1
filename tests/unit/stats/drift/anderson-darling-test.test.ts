import { describe, expect, it } from 'vitest';
import { andersonDarlingTest, StatsError } from '../../../../src/lib/stats/index.ts';

describe('andersonDarlingTest', () => {
	it('andersonDarlingTest(reference, current) keeps p inside its table', () => {
		const far = [101, 102, 103, 104, 105, 106, 107, 108];
		expect(andersonDarlingTest([1, 2, 3, 4, 5, 6, 7, 8], far).pValue).toBe(0.001);
		expect(andersonDarlingTest([1, 3, 5, 7], [2, 4, 6, 8]).pValue).toBe(0.25);
	});

	it('andersonDarlingTest(reference, current) sees no gap where all values are one', () => {
		expect(andersonDarlingTest([1, 1, 1], [1, 1]).pValue).toBe(0.25);
	});

	it('andersonDarlingTest(reference, current) needs four values in all', () => {
		expect(() => andersonDarlingTest([1], [2, 3])).toThrow('at least 4 values');
		expect(() => andersonDarlingTest([], [1, 2, 3, 4])).toThrow(StatsError);
	});
});
