import { expect, it } from 'vitest';
import { residuals } from '../../../../src/lib/stats/metrics/residuals.ts';

it('residuals(caller, actual, predicted, minimum) is prediction less truth', () => {
	expect([...residuals('f', [1, 2], [1.5, 1])]).toEqual([0.5, -1]);
});

it('residuals(caller, actual, predicted, minimum) wants enough rows and finite differences', () => {
	expect(() => residuals('f', [1], [1], 2)).toThrow(/at least 2/);
	expect(() => residuals('f', [1, 2], [1])).toThrow(/same rows/);
	expect(() => residuals('f', [-1.7e308], [1.7e308])).toThrow(/predicted less actual/);
});
