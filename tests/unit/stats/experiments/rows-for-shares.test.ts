import { expect, it } from 'vitest';
import {
	PROPORTIONS_METHODS,
	rowsForShares
} from '../../../../src/lib/stats/experiments/rows-for-shares.ts';

const plan = {
	critical: 1.959963984540054,
	wanted: 0.8416212335729143,
	alternative: 'two-sided',
	ratio: 1
} as const;

it('rowsForShares(first, second, plan) knows every method, and that they differ', () => {
	const rows = PROPORTIONS_METHODS.map((method) => rowsForShares(0.2, 0.25, { ...plan, method }));
	expect(rows.map(Math.round)).toEqual([1094, 1091, 1133, 1030, 1092]);
});

it('rowsForShares(first, second, plan) is the same for a rise and for the fall that mirrors it', () => {
	for (const method of PROPORTIONS_METHODS) {
		const rise = rowsForShares(0.2, 0.3, { ...plan, method });
		expect(rowsForShares(0.8, 0.7, { ...plan, method })).toBeCloseTo(rise, 9);
	}
});
