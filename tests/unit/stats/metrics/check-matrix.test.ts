import { expect, it } from 'vitest';
import { checkMatrix } from '../../../../src/lib/stats/metrics/check-matrix.ts';

it('checkMatrix(caller, matrix) adds the rows up', () => {
	expect(checkMatrix('kappa', { tp: 1, fp: 2, fn: 3, tn: 4 })).toBe(10);
});

it('checkMatrix(caller, matrix) wants whole counts and at least one row', () => {
	expect(() => checkMatrix('kappa', { tp: 0, fp: 0, fn: 0, tn: 0 })).toThrow(/only zeros/);
	expect(() => checkMatrix('kappa', { tp: 1, fp: 0.5, fn: 0, tn: 0 })).toThrow(/as fp, got 0.5/);
	expect(() => checkMatrix('kappa', { tp: 1 } as never)).toThrow(/as fp, got undefined/);
});
