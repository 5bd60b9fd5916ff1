import { expect, it } from 'vitest';
import { meanAbsoluteError } from '../../../../src/lib/stats/metrics/mean-absolute-error.ts';

it('meanAbsoluteError(actual, predicted) is what scikit-learn says', () => {
	expect(meanAbsoluteError([3, -0.5, 2, 7, 4.2], [2.5, 0, 2, 8, 4])).toBeCloseTo(0.44, 14);
});

it('meanAbsoluteError(actual, predicted) takes finite numbers, as many on both sides', () => {
	expect(() => meanAbsoluteError([1, 2], [1])).toThrow(/same rows/);
	expect(() => meanAbsoluteError([1, NaN], [1, 2])).toThrow(/finite numbers in actual/);
});
