import { expect, it } from 'vitest';
import { meanSquaredError } from '../../../../src/lib/stats/metrics/mean-squared-error.ts';

it('meanSquaredError(actual, predicted) is what scikit-learn says', () => {
	expect(meanSquaredError([3, -0.5, 2, 7, 4.2], [2.5, 0, 2, 8, 4])).toBeCloseTo(0.308, 14);
});

it('meanSquaredError(actual, predicted) takes finite numbers, as many on both sides', () => {
	expect(() => meanSquaredError([1, 2], [1])).toThrow(/same rows/);
	expect(() => meanSquaredError([1, NaN], [1, 2])).toThrow(/finite numbers in actual/);
});

it('meanSquaredError(actual, predicted) says so where squares overflow', () => {
	expect(() => meanSquaredError([0], [1e200])).toThrow(/beyond 1e308/);
});
