import { expect, it } from 'vitest';
import { calibrationCurve } from '../../../../src/lib/stats/metrics/calibration-curve.ts';

it('calibrationCurve(actual, probabilities, bins) tells promise and outcome of each bin', () => {
	expect(calibrationCurve([0, 1, 1], [0.25, 0.75, 1], 2)).toEqual([
		{ bin: 0, count: 1, meanPredicted: 0.25, fractionPositive: 0 },
		{ bin: 1, count: 2, meanPredicted: 0.875, fractionPositive: 1 }
	]);
});

it('calibrationCurve(actual, probabilities, bins) has ten bins, and at most 10,000', () => {
	expect(calibrationCurve([1], [0.95])[0]?.bin).toBe(9);
	expect(() => calibrationCurve([1], [0.5], 0)).toThrow(/at least 1 as bins/);
	expect(() => calibrationCurve([1], [0.5], 1e6)).toThrow(/at most 10000 bins/);
});
