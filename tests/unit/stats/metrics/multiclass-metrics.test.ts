import { expect, it } from 'vitest';
import { multiclassMetrics } from '../../../../src/lib/stats/metrics/multiclass-metrics.ts';

it('multiclassMetrics(actual, predicted) averages in three ways', () => {
	const read = multiclassMetrics([0, 0, 1, 2], [0, 0, 1, 1]);
	expect(read.confusion).toEqual([
		[2, 0, 0],
		[0, 1, 0],
		[0, 1, 0]
	]);
	expect(read.macro.precision).toBeCloseTo(0.5, 15);
	expect(read.micro).toEqual({ precision: 0.75, recall: 0.75, f1: 0.75 });
	expect(read.weighted.f1).toBeCloseTo(2 / 3, 15);
});

it('multiclassMetrics(actual, predicted) takes names, and classes that only one side knows', () => {
	const { classes, confusion } = multiclassMetrics(['cat', 'cat'], ['dog', 'cat']);
	expect(classes).toEqual(['cat', 'dog']);
	expect(confusion).toEqual([
		[1, 1],
		[0, 0]
	]);
	expect(() => multiclassMetrics(['cat'], [])).toThrow(/same rows/);
});
