import { expect, it } from 'vitest';
import { rocAucInterval } from '../../../../src/lib/stats/metrics/roc-auc-interval.ts';

const actual = [1, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 1];
const scores = [0.9, 0.2, 0.65, 0.4, 0.4, 0.1, 0.8, 0.7, 0.4, 0.05, 0.3, 0.95];

it('rocAucInterval(actual, scores) is DeLong’s, as pROC has it', () => {
	const { auc, interval, variance } = rocAucInterval(actual, scores);
	expect(auc).toBeCloseTo(32 / 36, 15);
	expect(variance).toBeCloseTo(0.00941358024691358, 15);
	expect(interval[0]).toBeCloseTo(0.698726114209358, 12);
	expect(interval[1]).toBe(1);
});

it('rocAucInterval(actual, scores) wants two rows of each class', () => {
	expect(() => rocAucInterval([0, 0, 1], [1, 2, 3])).toThrow(/2 positive and 2 negative/);
});
