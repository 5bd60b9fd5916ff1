import { expect, it } from 'vitest';
import { rocCurve } from '../../../../src/lib/stats/metrics/roc-curve.ts';

it('rocCurve(actual, scores) starts at no alarm and ends at all', () => {
	expect(rocCurve([0, 0, 1, 1], [1, 2, 3, 4])).toEqual({
		fpr: [0, 0, 0, 0.5, 1],
		tpr: [0, 0.5, 1, 1, 1],
		thresholds: [Infinity, 4, 3, 2, 1]
	});
});

it('rocCurve(actual, scores) is one step where all scores are equal, and none for one class', () => {
	expect(rocCurve([0, 1], [0.5, 0.5])).toEqual({
		...{ fpr: [0, 1], tpr: [0, 1], thresholds: [Infinity, 0.5] }
	});
	expect(() => rocCurve([1, 1], [0.1, 0.2])).toThrow(/1 negative/);
});
