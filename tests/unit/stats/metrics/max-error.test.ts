import { expect, it } from 'vitest';
import { maxError } from '../../../../src/lib/stats/metrics/max-error.ts';

it('maxError(actual, predicted) is what scikit-learn says', () => {
	expect(maxError([3, -0.5, 2, 7, 4.2], [2.5, 0, 2, 8, 4])).toBeCloseTo(1, 14);
});

it('maxError(actual, predicted) takes finite numbers, as many on both sides', () => {
	expect(() => maxError([1, 2], [1])).toThrow(/same rows/);
	expect(() => maxError([1, NaN], [1, 2])).toThrow(/finite numbers in actual/);
});
