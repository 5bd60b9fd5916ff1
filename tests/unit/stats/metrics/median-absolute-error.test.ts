import { expect, it } from 'vitest';
import { medianAbsoluteError } from '../../../../src/lib/stats/metrics/median-absolute-error.ts';

it('medianAbsoluteError(actual, predicted) is what scikit-learn says', () => {
	expect(medianAbsoluteError([3, -0.5, 2, 7, 4.2], [2.5, 0, 2, 8, 4])).toBeCloseTo(0.5, 14);
});

it('medianAbsoluteError(actual, predicted) takes finite numbers, as many on both sides', () => {
	expect(() => medianAbsoluteError([1, 2], [1])).toThrow(/same rows/);
	expect(() => medianAbsoluteError([1, NaN], [1, 2])).toThrow(/finite numbers in actual/);
});
