import { expect, it } from 'vitest';
import { meanError } from '../../../../src/lib/stats/metrics/mean-error.ts';

it('meanError(actual, predicted) is what scikit-learn says', () => {
	expect(meanError([3, -0.5, 2, 7, 4.2], [2.5, 0, 2, 8, 4])).toBeCloseTo(0.16, 14);
});

it('meanError(actual, predicted) takes finite numbers, as many on both sides', () => {
	expect(() => meanError([1, 2], [1])).toThrow(/same rows/);
	expect(() => meanError([1, NaN], [1, 2])).toThrow(/finite numbers in actual/);
});
