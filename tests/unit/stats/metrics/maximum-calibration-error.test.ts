import { expect, it } from 'vitest';
import { maximumCalibrationError } from '../../../../src/lib/stats/metrics/maximum-calibration-error.ts';

const actual = [1, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 1];
const scores = [0.9, 0.2, 0.65, 0.4, 0.4, 0.1, 0.8, 0.7, 0.4, 0.05, 0.3, 0.95];

it('maximumCalibrationError(actual, probabilities, bins) weighs promise against outcome', () => {
	expect(maximumCalibrationError(actual, scores)).toBeCloseTo(0.3, 14);
	expect(maximumCalibrationError([1, 0], [1, 0], 10)).toBe(0);
	expect(maximumCalibrationError([0], [1], 10)).toBe(1);
});

it('maximumCalibrationError(actual, probabilities, bins) throws in its own name', () => {
	expect(() => maximumCalibrationError([1], [0.5], 1.5)).toThrow(
		/^maximumCalibrationError requires/
	);
});
