import { expect, it } from 'vitest';
import { equalizedOdds } from '../../../../src/lib/stats/metrics/equalized-odds.ts';

const rows = [
	[1, 0, 1, 1, 0, 1, 0, 0, 1, 1],
	[1, 0, 1, 0, 0, 1, 1, 0, 0, 1],
	[0, 0, 0, 0, 0, 1, 1, 1, 1, 1]
] as const;

it('equalizedOdds(actual, predicted, group) takes the worse of two rates, as Fairlearn', () => {
	const odds = equalizedOdds(...rows);
	expect(odds).toMatchObject({ difference: 0.5, ratio: 0, meanDifference: 0.25 });
	expect(odds.byGroup[1]).toEqual({ group: 1, n: 5, selectionRate: 0.6, tpr: 2 / 3, fpr: 0.5 });
});

it('equalizedOdds(actual, predicted, group) is at rest where there is one group', () => {
	expect(equalizedOdds([1, 0], [1, 1], ['all', 'all'])).toMatchObject({ difference: 0, ratio: 1 });
	expect(() => equalizedOdds([1], [1], [])).toThrow(/same rows/);
});
