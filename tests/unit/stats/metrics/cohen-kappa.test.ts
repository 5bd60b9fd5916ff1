import { expect, it } from 'vitest';
import { cohenKappa } from '../../../../src/lib/stats/metrics/cohen-kappa.ts';

it('cohenKappa(matrix) is agreement beyond chance', () => {
	expect(cohenKappa({ tp: 4, fp: 1, fn: 2, tn: 5 })).toBe(0.5);
	expect(cohenKappa({ tp: 2, fp: 0, fn: 0, tn: 1 })).toBe(1);
	expect(cohenKappa({ tp: 25, fp: 25, fn: 25, tn: 25 })).toBe(0);
});

it('cohenKappa(matrix) is 0 where there is one class alone', () => {
	expect(cohenKappa({ tp: 0, fp: 0, fn: 0, tn: 7 })).toBe(0);
});
