import { describe, expect, it } from 'vitest';
import { skewness, StatsError } from '../../../../src/lib/stats/index.ts';

describe('skewness', () => {
	it('skewness(x) is 0 for a symmetric sample and above 0 for a tail on the right', () => {
		expect(skewness([1, 2, 3, 4, 5])).toBeCloseTo(0, 12);
		expect(skewness([1, 2, 10])).toBeCloseTo(1.65231674033, 9);
	});

	it('skewness(x) is the same far from 0', () => {
		const x = [1, 2, 4, 8, 9];
		expect(skewness(x.map((value) => value + 2 ** 50))).toBeCloseTo(skewness(x), 12);
	});

	it('skewness(x) needs three values that differ', () => {
		expect(() => skewness([1, 2])).toThrow('at least 3 values');
		expect(() => skewness([2, 2, 2])).toThrow(StatsError);
	});
});
