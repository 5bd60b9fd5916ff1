import { expect, it } from 'vitest';
import { equalOpportunity } from '../../../../src/lib/stats/metrics/equal-opportunity.ts';

it('equalOpportunity(actual, predicted, group) compares who is found among those who are 1', () => {
	const { difference, ratio, byGroup } = equalOpportunity(
		[1, 1, 0, 1, 1, 0],
		[1, 1, 0, 1, 0, 1],
		['a', 'a', 'a', 'b', 'b', 'b']
	);
	expect([difference, ratio]).toEqual([0.5, 0.5]);
	expect(byGroup.map(({ tpr }) => tpr)).toEqual([1, 0.5]);
	expect(() => equalOpportunity([2], [1], ['a'])).toThrow(/labels of 0 or 1 in actual/);
});
