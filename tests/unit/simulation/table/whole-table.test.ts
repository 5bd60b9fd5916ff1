import { expect, it } from 'vitest';
import type { Column } from '../../../../src/lib/simulation/table/table.ts';
import {
	fewRowsWarnings,
	refuseNoRows,
	valueWarnings
} from '../../../../src/lib/simulation/table/whole-table.ts';

const column = (name: string, missing: number, distinct: number): Column => ({
	name,
	missing,
	distinct,
	rows: 4,
	distinctIsFloor: false,
	examples: [],
	kind: 'text'
});

it('refuses a table of names alone', () => {
	expect(() => refuseNoRows(0)).toThrow('no rows below them');
	expect(() => refuseNoRows(1)).not.toThrow();
});

it('has something to say of a single row', () => {
	expect(fewRowsWarnings(1)).toHaveLength(1);
	expect(fewRowsWarnings(2)).toEqual([]);
});

it('names up to three columns that cannot drift', () => {
	expect(valueWarnings([column('a', 0, 2)])).toEqual([]);
	const equal = ['a', 'b', 'c', 'd'].map((name) => column(name, 0, 1));
	expect(valueWarnings(equal)).toEqual([
		'All values of “a”, “b”, “c” and 1 more are equal: nothing there can drift.'
	]);
	expect(() => valueWarnings([column('a', 4, 0)])).toThrow('Every cell');
});
