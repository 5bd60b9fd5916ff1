import { expect, it } from 'vitest';
import { aucStandardError } from '../../../../src/lib/stats/metrics/auc-standard-error.ts';

it('aucStandardError({ auc, positives, negatives }) is Hanley and McNeil’s', () => {
	const error = aucStandardError({ auc: 0.78055, positives: 200, negatives: 400 });
	expect(error).toBeCloseTo(0.021291576199852773, 15);
});

it('aucStandardError({ auc, positives, negatives }) is 0 at both ends and throws beyond', () => {
	expect(aucStandardError({ auc: 1, positives: 5, negatives: 5 })).toBe(0);
	expect(aucStandardError({ auc: 0, positives: 5, negatives: 5 })).toBe(0);
	expect(() => aucStandardError({ auc: 1.1, positives: 5, negatives: 5 })).toThrow(
		/auc from 0 to 1/
	);
	expect(() => aucStandardError({ auc: 0.7, positives: 0, negatives: 5 })).toThrow(/as positives/);
});
