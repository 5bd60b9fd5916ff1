import { expect, test } from 'vitest';
import { orderRows } from '../../../../../src/routes/about/numbers/order-rows.ts';

const row = (name: string, area: string, values: number, largestError: number) => ({
	name,
	area,
	sentence: `${name} of a sample`,
	authorities: 'R 4.2.2',
	laws: 0,
	failed: 0,
	values,
	largestError
});
const rows = [
	row('mean', 'Describe', 6, 0),
	row('ecdf', 'Describe', 7, 1e-16),
	row('psi', 'Two samples', 9, 1e-12)
];
const names = (...asked: Parameters<typeof orderRows>) =>
	orderRows(...asked).map(({ area, rows }) => [area, ...rows.map(({ name }) => name)]);

test('orderRows(rows, area, wanted) keeps the areas in their order', () => {
	expect(names(rows, 'area', '')).toEqual([
		['Describe', 'mean', 'ecdf'],
		['Two samples', 'psi']
	]);
});

test('orderRows(rows, order, wanted) sorts across the areas', () => {
	expect(names(rows, 'name', '')).toEqual([[undefined, 'ecdf', 'mean', 'psi']]);
	expect(names(rows, 'cases', '')).toEqual([[undefined, 'psi', 'ecdf', 'mean']]);
	expect(names(rows, 'error', '')).toEqual([[undefined, 'psi', 'ecdf', 'mean']]);
});

test('orderRows(rows, order, wanted) keeps rows with all of the words', () => {
	expect(names(rows, 'area', ' TWO psi')).toEqual([['Two samples', 'psi']]);
	expect(names(rows, 'name', 'two mean')).toEqual([]);
});
