import { describe, expect, it } from 'vitest';
import { kurtosis, StatsError } from '../../../../src/lib/stats/index.ts';

describe('kurtosis', () => {
	it('kurtosis(x) is -1.2 for whole numbers in a row, and does not care for the unit', () => {
		expect(kurtosis([1, 2, 3, 4, 5])).toBeCloseTo(-1.2, 12);
		expect(kurtosis([1e300, 2e300, 3e300, 4e300, 5e300])).toBeCloseTo(-1.2, 12);
	});

	it('kurtosis(x) is the same far from 0', () => {
		const x = [1, 2, 4, 8, 9];
		expect(kurtosis(x.map((value) => value + 2 ** 50))).toBeCloseTo(kurtosis(x), 12);
	});

	it('kurtosis(x) needs four values that differ', () => {
		expect(() => kurtosis([1, 2, 3])).toThrow('at least 4 values');
		expect(() => kurtosis([2, 2, 2, 2])).toThrow(StatsError);
	});
});
