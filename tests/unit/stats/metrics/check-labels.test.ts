import { expect, it } from 'vitest';
import { checkActual, checkLabels } from '../../../../src/lib/stats/metrics/check-labels.ts';

it('checkLabels(caller, name, labels) takes 0 and 1 alone', () => {
	expect(() => checkLabels('recall', 'actual', [0, 1, 1])).not.toThrow();
	expect(() => checkLabels('recall', 'actual', [0, 2])).toThrow(
		'recall requires labels of 0 or 1 in actual, got 2 at position 1'
	);
	expect(() => checkLabels('recall', 'actual', [])).toThrow(/at least 1 value/);
	expect(() => checkLabels('recall', 'actual', [true as never])).toThrow(/finite numbers/);
});

it('checkActual(caller, actual, other) wants one label for each row', () => {
	expect(() => checkActual('recall', [0, 1], [0.2, 0.3])).not.toThrow();
	expect(() => checkActual('recall', [0, 1], [0.2])).toThrow(/same rows/);
});
