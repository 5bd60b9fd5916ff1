import { expect, test } from 'vitest';
import { columnNames } from '../../../../src/lib/simulation/table/index.ts';

test('columnNames keeps the names of the header', () => {
	expect(columnNames([' a ', 'b'], 2)).toEqual(['a', 'b']);
});

test('columnNames numbers what has no name', () => {
	expect(columnNames(['a', '', ' '], 4)).toEqual(['a', 'column 2', 'column 3', 'column 4']);
	expect(columnNames(undefined, 2)).toEqual(['column 1', 'column 2']);
});

test('columnNames gives no name twice', () => {
	expect(columnNames(['x', 'x', 'x (2)', 'x'], 4)).toEqual(['x', 'x (2)', 'x (2) (2)', 'x (3)']);
});

test('columnNames treats names of JavaScript like any other', () => {
	const names = ['__proto__', 'constructor', 'toString'];
	expect(columnNames(names, 3)).toEqual(names);
});
