import { expect, it } from 'vitest';
import { rootMeanSquaredError } from '../../../../src/lib/stats/metrics/root-mean-squared-error.ts';

it('rootMeanSquaredError(actual, predicted) is what scikit-learn says', () => {
	expect(rootMeanSquaredError([3, -0.5, 2, 7, 4.2], [2.5, 0, 2, 8, 4])).toBeCloseTo(
		0.5549774770204643,
		14
	);
});

it('rootMeanSquaredError(actual, predicted) takes finite numbers, as many on both sides', () => {
	expect(() => rootMeanSquaredError([1, 2], [1])).toThrow(/same rows/);
	expect(() => rootMeanSquaredError([1, NaN], [1, 2])).toThrow(/finite numbers in actual/);
});

it('rootMeanSquaredError(actual, predicted) neither overflows nor vanishes', () => {
	expect(rootMeanSquaredError([0, 0], [3e300, 3e300])).toBe(3e300);
	expect(rootMeanSquaredError([0, 0], [3e-300, 3e-300])).toBe(3e-300);
	expect(rootMeanSquaredError([0], [Number.MAX_VALUE])).toBe(Number.MAX_VALUE);
});
