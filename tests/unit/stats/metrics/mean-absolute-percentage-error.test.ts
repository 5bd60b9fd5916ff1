import { expect, it } from 'vitest';
import { meanAbsolutePercentageError } from '../../../../src/lib/stats/metrics/mean-absolute-percentage-error.ts';

it('meanAbsolutePercentageError(actual, predicted) is what scikit-learn says', () => {
	expect(meanAbsolutePercentageError([3, -0.5, 2, 7, 4.2], [2.5, 0, 2, 8, 4])).toBeCloseTo(
		0.27142857142857146,
		14
	);
});

it('meanAbsolutePercentageError(actual, predicted) takes finite numbers, as many on both sides', () => {
	expect(() => meanAbsolutePercentageError([1, 2], [1])).toThrow(/same rows/);
	expect(() => meanAbsolutePercentageError([1, NaN], [1, 2])).toThrow(/finite numbers in actual/);
});

it('meanAbsolutePercentageError(actual, predicted) explodes where the truth is 0', () => {
	expect(meanAbsolutePercentageError([0, 1, 2], [0.1, 1.1, 1.9])).toBeGreaterThan(1e14);
	expect(() => meanAbsolutePercentageError([0], [1e300])).toThrow(/beyond 1e308/);
});
