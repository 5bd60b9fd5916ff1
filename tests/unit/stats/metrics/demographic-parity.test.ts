import { expect, it } from 'vitest';
import { demographicParity } from '../../../../src/lib/stats/metrics/demographic-parity.ts';

it('demographicParity(predicted, group) compares how often groups are selected', () => {
	const parity = demographicParity([1, 1, 1, 0, 1, 1, 0, 0], [0, 0, 0, 0, 1, 1, 1, 1]);
	expect(parity).toEqual({
		byGroup: [
			{ group: 0, n: 4, selectionRate: 0.75 },
			{ group: 1, n: 4, selectionRate: 0.5 }
		],
		difference: 0.25,
		ratio: 2 / 3,
		overall: 0.625,
		differenceToOverall: 0.125
	});
});

it('demographicParity(predicted, group) takes names of groups, but none for a missing one', () => {
	expect(demographicParity([1, 1], ['x', 'y']).ratio).toBe(1);
	expect(() => demographicParity([1, 1], ['x', undefined as never])).toThrow(/got undefined/);
});
