import { expect, it } from 'vitest';
import { r2Score } from '../../../../src/lib/stats/metrics/r2-score.ts';

it('r2Score(actual, predicted) is what scikit-learn says', () => {
	expect(r2Score([3, -0.5, 2, 7, 4.2], [2.5, 0, 2, 8, 4])).toBeCloseTo(0.9496600418410042, 14);
});

it('r2Score(actual, predicted) takes finite numbers, as many on both sides', () => {
	expect(() => r2Score([1, 2], [1])).toThrow(/same rows/);
	expect(() => r2Score([1, NaN], [1, 2])).toThrow(/finite numbers in actual/);
});

it('r2Score(actual, predicted) is 0 for the mean and below for worse', () => {
	expect(r2Score([1, 2, 3], [2, 2, 2])).toBe(0);
	expect(r2Score([1, 2, 3], [3, 2, 1])).toBe(-3);
	expect(r2Score([1e300, 2e300, 3e300], [3e300, 2e300, 1e300])).toBe(-3);
});

it('r2Score(actual, predicted) of a constant truth is 1 if all is right and else 0', () => {
	expect(r2Score([0.1, 0.1, 0.1], [0.1, 0.1, 0.1])).toBe(1);
	expect(r2Score([0.1, 0.1, 0.1], [0.1, 0.1, 0.2])).toBe(0);
	expect(() => r2Score([1], [1])).toThrow(/at least 2/);
});
