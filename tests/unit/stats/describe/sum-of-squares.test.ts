import { describe, expect, it } from 'vitest';
import { sumOfSquares } from '../../../../src/lib/stats/describe/sum-of-squares.ts';

describe('sumOfSquares', () => {
	it.each([[[2]], [[1, 3]], [[1, 2, 3]], [[1, 2, 3, 4, 10]]])(
		'is taken about the mean: %j',
		(x) => {
			const mean = x.reduce((sum, value) => sum + value, 0) / x.length;
			const expected = x.reduce((sum, value) => sum + (value - mean) ** 2, 0);
			expect(sumOfSquares(x, mean)).toBeCloseTo(expected, 12);
		}
	);
	it('forgives a centre that is not quite the mean', () => {
		expect(sumOfSquares([1, 2, 3, 4], 2.4)).toBeCloseTo(5, 12);
	});
});
