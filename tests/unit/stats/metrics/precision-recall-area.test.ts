import { expect, it } from 'vitest';
import { precisionRecallArea } from '../../../../src/lib/stats/metrics/precision-recall-area.ts';

const actual = [1, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 1];
const scores = [0.9, 0.2, 0.65, 0.4, 0.4, 0.1, 0.8, 0.7, 0.4, 0.05, 0.3, 0.95];

it('precisionRecallArea(actual, scores) is the trapezoid, kinder than average precision', () => {
	expect(precisionRecallArea(actual, scores)).toBeCloseTo(0.8875, 15);
	expect(precisionRecallArea([0, 1, 0, 1], [0.5, 0.5, 0.5, 0.5])).toBe(0.75);
});

it('precisionRecallArea(actual, scores) does not exist without positives', () => {
	expect(() => precisionRecallArea([0], [0.5])).toThrow(/precisionRecallArea requires/);
});
