import { expect, it } from 'vitest';
import { averagePrecision } from '../../../../src/lib/stats/metrics/average-precision.ts';

const actual = [1, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 1];
const scores = [0.9, 0.2, 0.65, 0.4, 0.4, 0.1, 0.8, 0.7, 0.4, 0.05, 0.3, 0.95];

it('averagePrecision(actual, scores) goes in steps, as scikit-learn', () => {
	expect(averagePrecision(actual, scores)).toBeCloseTo(0.8833333333333333, 15);
	expect(averagePrecision([0, 1, 0, 1], [0.5, 0.5, 0.5, 0.5])).toBe(0.5);
	expect(averagePrecision([1, 1], [0.5, 0.4])).toBe(1);
});

it('averagePrecision(actual, scores) does not exist without positives', () => {
	expect(() => averagePrecision([0, 0], [0.5, 0.4])).toThrow(/averagePrecision requires/);
});
