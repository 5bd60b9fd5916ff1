import { expect, test } from 'vitest';
import { thresholdReading } from '../../../../src/lib/simulation/metrics/threshold-reading.ts';
import { normal } from '../../../../src/lib/stats/index.ts';

const { quantile } = normal(0, 1);
const threshold = quantile(0.95);
const separation = threshold + quantile(0.9);

test('recall 90 %, specificity 95 %, prevalence 1 %: precision 15.4 %', () => {
	const options = { rows: 100_000, prevalence: 0.01, separation, threshold, missCost: 10 };
	const { matrix, metrics, cost } = thresholdReading(options);
	expect(matrix).toEqual({ tp: 900, fp: 4950, fn: 100, tn: 94_050 });
	expect(metrics.precision).toBeCloseTo(0.1538, 4);
	expect(cost).toBe(5950);
});

test('a higher threshold never finds more and never calls more negatives', () => {
	const options = { rows: 10_000, prevalence: 0.1, separation, missCost: 1 };
	const [low, high] = [1, 2].map((at) => thresholdReading({ ...options, threshold: at }).matrix);
	expect(high?.tp).toBeLessThanOrEqual(low?.tp ?? 0);
	expect(high?.fp).toBeLessThanOrEqual(low?.fp ?? 0);
});
