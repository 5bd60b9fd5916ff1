import { expect, it } from 'vitest';
import { classificationMetrics } from '../../../../src/lib/stats/metrics/classification-metrics.ts';

it('classificationMetrics(matrix) reads a matrix as scikit-learn does', () => {
	const read = classificationMetrics({ tp: 4, fp: 1, fn: 2, tn: 5 });
	expect(read.accuracy).toBe(0.75);
	expect(read.precision).toBe(0.8);
	expect(read.recall).toBeCloseTo(2 / 3, 15);
	expect(read.f1).toBeCloseTo(8 / 11, 15);
	expect(read.specificity).toBeCloseTo(5 / 6, 15);
	expect(read.mcc).toBeCloseTo(0.50709255283711, 14);
});

it('classificationMetrics(matrix) gives 0 for shares of nothing', () => {
	const read = classificationMetrics({ tp: 0, fp: 0, fn: 1, tn: 99 });
	expect(read).toMatchObject({ accuracy: 0.99, precision: 0, recall: 0, f1: 0, mcc: 0 });
});

it('classificationMetrics(matrix) shows that one alarm in six is right at a prevalence of 1 %', () => {
	const { recall, specificity, precision } = classificationMetrics({
		...{ tp: 90, fn: 10, fp: 495, tn: 9405 }
	});
	expect([recall, specificity]).toEqual([0.9, 0.95]);
	expect(precision).toBeCloseTo(0.1538, 4);
});
