import { expect, it } from 'vitest';
import { fBetaScore } from '../../../../src/lib/stats/metrics/f-beta-score.ts';

const matrix = { tp: 4, fp: 1, fn: 2, tn: 5 };

it('fBetaScore(matrix, beta) is F1 at 1 and leans to recall above', () => {
	expect(fBetaScore(matrix, 1)).toBeCloseTo(8 / 11, 15);
	expect(fBetaScore(matrix, 2)).toBeCloseTo(0.6896551724137931, 15);
});

it('fBetaScore(matrix, beta) ends at precision and recall', () => {
	expect(fBetaScore(matrix, 1e-300)).toBe(4 / 5);
	expect(fBetaScore(matrix, 1e300)).toBe(4 / 6);
	expect(() => fBetaScore(matrix, 0)).toThrow(/beta above 0/);
});
