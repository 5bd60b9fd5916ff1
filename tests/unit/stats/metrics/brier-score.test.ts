import { expect, it } from 'vitest';
import { brierScore } from '../../../../src/lib/stats/metrics/brier-score.ts';

it('brierScore(actual, probabilities) is a quarter for a constant half', () => {
	expect(brierScore([1, 0, 1], [0.5, 0.5, 0.5])).toBe(0.25);
	expect(brierScore([1, 0], [1, 0])).toBe(0);
	expect(brierScore([1, 0], [0, 1])).toBe(1);
});

it('brierScore(actual, probabilities) takes no percentages', () => {
	expect(() => brierScore([1], [90])).toThrow(/from 0 to 1, got 90/);
});
