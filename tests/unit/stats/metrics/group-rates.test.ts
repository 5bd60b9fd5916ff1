import { expect, it } from 'vitest';
import { disparityOf, groupRates } from '../../../../src/lib/stats/metrics/group-rates.ts';

const rows = {
	actual: [1, 0, 1, 0, 0],
	predicted: [1, 1, 0, 0, 1],
	group: ['b', 'b', 'b', 'a', 'a']
};

it('groupRates(caller, rows) gives each group its rates, and 0 for those of nobody', () => {
	expect(groupRates('f', rows)).toEqual([
		{ group: 'a', n: 2, selectionRate: 0.5, tpr: 0, fpr: 0.5 },
		{ group: 'b', n: 3, selectionRate: 2 / 3, tpr: 0.5, fpr: 1 }
	]);
	expect(() => groupRates('f', { ...rows, group: ['a'] })).toThrow(/same rows/);
});

it('disparityOf(byGroup, rate) compares the extremes, and takes 0 of 0 as equal', () => {
	const byGroup = groupRates('f', rows);
	expect(disparityOf(byGroup, 'fpr')).toEqual({ difference: 0.5, ratio: 0.5 });
	expect(disparityOf(groupRates('f', { ...rows, predicted: [0, 0, 0, 0, 0] }), 'tpr')).toEqual({
		...{ difference: 0, ratio: 1 }
	});
});
