import { expect, it } from 'vitest';
import { balancedAccuracy } from '../../../../src/lib/stats/metrics/balanced-accuracy.ts';

it('balancedAccuracy(matrix) is a half for always saying no', () => {
	expect(balancedAccuracy({ tp: 0, fp: 0, fn: 1, tn: 99 })).toBe(0.5);
	expect(balancedAccuracy({ tp: 4, fp: 1, fn: 2, tn: 5 })).toBeCloseTo(0.75, 15);
});

it('balancedAccuracy(matrix) leaves out a class without rows', () => {
	expect(balancedAccuracy({ tp: 0, fp: 1, fn: 0, tn: 2 })).toBeCloseTo(2 / 3, 15);
});
