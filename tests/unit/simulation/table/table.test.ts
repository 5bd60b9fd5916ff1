import { expect, test } from 'vitest';
import { columnNamed, type Table } from '../../../../src/lib/simulation/table/index.ts';

const facts = { rows: 0, missing: 0, distinct: 0, distinctIsFloor: false, examples: [] };
const table: Table = {
	rows: 0,
	columns: [{ ...facts, name: '__proto__', kind: 'text' }],
	warnings: []
};

test('columnNamed finds a column by its name, whatever the name', () => {
	expect(columnNamed(table, '__proto__')).toBe(table.columns[0]);
});

test('columnNamed says that there is no such column', () => {
	expect(() => columnNamed(table, 'constructor')).toThrow('There is no column “constructor”');
});
