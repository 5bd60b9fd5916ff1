import { expect, it } from 'vitest';
import { rocAuc } from '../../../../src/lib/stats/metrics/roc-auc.ts';

const actual = [1, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 1];
const scores = [0.9, 0.2, 0.65, 0.4, 0.4, 0.1, 0.8, 0.7, 0.4, 0.05, 0.3, 0.95];

it('rocAuc(actual, scores) counts the pairs that are ranked right, ties as half', () => {
	expect(rocAuc(actual, scores)).toBeCloseTo(32 / 36, 15);
	expect(rocAuc([0, 1, 0, 1], [0.5, 0.5, 0.5, 0.5])).toBe(0.5);
	expect(rocAuc([1, 1, 0, 0], [1, 2, 3, 4])).toBe(0);
});

it('rocAuc(actual, scores) throws for one class and for scores that are not finite', () => {
	expect(() => rocAuc([0, 0], [1, 2])).toThrow(/1 positive/);
	expect(() => rocAuc([0, 1], [1, Infinity])).toThrow(/finite numbers in scores/);
});
