import { expect, it } from 'vitest';
import { precisionRecallCurve } from '../../../../src/lib/stats/metrics/precision-recall-curve.ts';

it('precisionRecallCurve(actual, scores) goes from all alarms to none', () => {
	expect(precisionRecallCurve([0, 0, 1, 1], [1, 2, 3, 4])).toEqual({
		precision: [0.5, 2 / 3, 1, 1, 1],
		recall: [1, 1, 1, 0.5, 0],
		thresholds: [1, 2, 3, 4]
	});
});

it('precisionRecallCurve(actual, scores) needs a positive row, but no negative one', () => {
	expect(precisionRecallCurve([1], [3])).toEqual({
		...{ precision: [1, 1], recall: [1, 0], thresholds: [3] }
	});
	expect(() => precisionRecallCurve([0], [3])).toThrow(/1 positive/);
});
