import { expect, it } from 'vitest';
import {
	calibrationBins,
	calibrationGap
} from '../../../../src/lib/stats/metrics/calibration-bins.ts';

it('calibrationBins(caller, actual, probabilities, bins) puts an edge into the lower bin', () => {
	const bins = calibrationBins('f', [0, 1, 0, 1], [0, 0.1, 0.2, 1], 10);
	expect(bins.map(({ bin, count }) => [bin, count])).toEqual([
		[0, 2],
		[1, 1],
		[9, 1]
	]);
});

it('calibrationBins(caller, actual, probabilities, bins) has the edges of NumPy', () => {
	const bins = calibrationBins('f', [0, 0, 1], [0.3, 0.1 + 0.2, 0.7], 10);
	expect(bins.map(({ bin, count }) => [bin, count])).toEqual([
		[2, 2],
		[6, 1]
	]);
});

it('calibrationGap(bin) is the distance of promise and outcome', () => {
	expect(calibrationGap({ bin: 0, count: 4, meanPredicted: 0.75, fractionPositive: 0.5 })).toBe(
		0.25
	);
});
