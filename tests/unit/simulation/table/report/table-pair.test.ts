import { expect, it } from 'vitest';
import {
	matchedColumns,
	pairBySplit,
	pairOfTables,
	unmatchedNames
} from '../../../../../src/lib/simulation/table/report/table-pair.ts';
import { cells, tableOf } from './table-of.ts';

const table = tableOf({
	side: cells(30, (i) => ['a', 'b', 'c'][i % 3] as string),
	x: cells(30, (i) => i)
});

it('parts one table by its values and counts the rows on neither side', () => {
	const rule = { by: 'value', column: 'side', reference: ['a'], current: ['c'] } as const;
	const pair = pairBySplit(table, rule);
	expect([...pair.reference.rows]).toEqual(cells(10, (i) => 3 * i));
	expect([...pair.current.rows]).toEqual(cells(10, (i) => 3 * i + 2));
	expect(pair.neither).toBe(10);
	expect(pair.splitBy).toBe('side');
	expect(pairBySplit(table, { by: 'row', count: 7 }).splitBy).toBeUndefined();
});

it('says which side has too few rows', () => {
	const none = { by: 'value', column: 'side', reference: ['a'], current: ['z'] } as const;
	expect(() => pairBySplit(table, none)).toThrow('The current side has no row');
	expect(() => pairBySplit(table, { by: 'row', count: 1 })).toThrow('only 1 row:');
});

it('matches the columns of two files by name and names the others', () => {
	const other = tableOf({ x: cells(9, (i) => i), new: cells(9, (i) => i) });
	const pair = pairOfTables(table, other);
	expect(matchedColumns(pair).map(({ name }) => name)).toEqual(['x']);
	expect(unmatchedNames(pair)).toEqual({ reference: ['side'], current: ['new'] });
	expect(pair.current.rows.length).toBe(9);
});

it('refuses two files without a common column', () => {
	const other = tableOf({ y: cells(9, (i) => i) });
	expect(() => pairOfTables(table, other)).toThrow('no column of the same name');
});
