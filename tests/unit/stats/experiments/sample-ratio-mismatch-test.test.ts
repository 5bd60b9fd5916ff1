import { expect, it } from 'vitest';
import { sampleRatioMismatchTest } from '../../../../src/lib/stats/experiments/sample-ratio-mismatch-test.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

it('sampleRatioMismatchTest(counts, expectedShares) rings at 5,300 to 4,700', () => {
	const { statistic, pValue, df, mismatch } = sampleRatioMismatchTest([5300, 4700], [0.5, 0.5]);
	expect(statistic).toBeCloseTo(36, 12);
	expect(pValue).toBeCloseTo(1.9731752900753933e-9, 18);
	expect(df).toBe(1);
	expect(mismatch).toBe(true);
	expect(sampleRatioMismatchTest([5021, 4979], [0.5, 0.5]).mismatch).toBe(false);
});

it('sampleRatioMismatchTest(counts, expectedShares) takes 9 to 1 as well as shares', () => {
	const shares = sampleRatioMismatchTest([90500, 9500], [0.9, 0.1]);
	expect(sampleRatioMismatchTest([90500, 9500], [9, 1]).pValue).toBeCloseTo(shares.pValue, 15);
});

it('sampleRatioMismatchTest(counts, expectedShares) refuses one arm, and lists that do not match', () => {
	expect(() => sampleRatioMismatchTest([10], [1])).toThrow(/at least 2 arms/);
	expect(() => sampleRatioMismatchTest([10, 10, 10], [1, 1])).toThrow(StatsError);
	expect(() => sampleRatioMismatchTest([10, 10], [0, 0])).toThrow(StatsError);
});
