import { expect, it } from 'vitest';
import { Fields } from '../../../src/lib/content/fields.ts';
import { readEvidence } from '../../../src/lib/content/read-evidence.ts';

const read = (values: object) =>
	readEvidence(new Fields('file', { id: 'one', title: 'One', from: 'run 1', ...values }));

it('readEvidence(fields) parts a table into columns and rows', () => {
	const { kind, columns, rows } = read({ table: 'Slice | Rows\nAll | 1,000\nNew  |  20' });
	expect(kind).toBe('table');
	expect(columns).toEqual(['Slice', 'Rows']);
	expect(rows).toEqual([
		['All', '1,000'],
		['New', '20']
	]);
});

it('readEvidence(fields) keeps each line of code and prose whole', () => {
	const code = read({ code: 'a: 1\n  b: x | y', language: 'yaml' });
	expect(code.rows).toEqual([['a: 1'], ['  b: x | y']]);
	expect(code.language).toBe('yaml');
	expect(read({ page: '1. Look.' }).rows).toEqual([['1. Look.']]);
});

it('readEvidence(fields) draws columns, and a limit with its words', () => {
	const table = 'Day | New | Old\nMon | 1 | 2';
	const { chart } = read({
		table,
		draw: 'lines',
		current: 'New',
		old: 'Old',
		limit: 3,
		limitSays: 'line'
	});
	expect(chart).toEqual({ kind: 'lines', current: 1, old: 2, limit: { value: 3, says: 'line' } });
	expect(read({ table, draw: 'bars', current: 'New' }).chart?.old).toBe(-1);
	expect(() => read({ table, draw: 'bars', current: 'Newer' })).toThrow('no column “Newer”');
});

it('readEvidence(fields) refuses two forms, none, and rows of another width', () => {
	expect(() => read({})).toThrow('needs one of');
	expect(() => read({ page: 'a', facts: 'a | b' })).toThrow('needs one of');
	expect(() => read({ facts: 'a | b | c' })).toThrow('should have 2 cells');
	expect(() => read({ table: 'A | B\n1' })).toThrow('should have 2 cells');
	expect(() => read({ chat: '9:00 | Ada' })).toThrow('should have 3 cells');
	expect(() => read({ table: 'A | B' })).toThrow('no rows');
	expect(() => read({ page: 'a', colour: 'x' })).toThrow('“colour” is not a field here');
});
