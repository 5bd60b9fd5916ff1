import { expect, test } from 'vitest';
import { splitSides } from '../../../../src/lib/simulation/table/split-sides.ts';
import type { Table } from '../../../../src/lib/simulation/table/index.ts';

const facts = { rows: 4, missing: 0, distinct: 2, distinctIsFloor: false, examples: [] };
const day = (n: number) => Date.UTC(2012, 0, n);
const table: Table = {
	rows: 4,
	warnings: [],
	columns: [
		{
			...facts,
			name: 'city',
			kind: 'category',
			labels: ['a', 'b'],
			codes: new Int32Array([0, 1, -1, 0])
		},
		{ ...facts, name: 'year', kind: 'number', values: new Float64Array([1, 2, NaN, 3]) },
		{
			...facts,
			name: 'day',
			kind: 'date',
			values: new Float64Array([day(1), day(2), NaN, day(3)])
		},
		{ ...facts, name: 'note', kind: 'text' }
	]
};

test('splitSides by value puts every other value on the current side, and missing on neither', () => {
	const rule = { by: 'value', column: 'city', reference: ['a'] } as const;
	expect([...splitSides(table, rule)]).toEqual([1, 2, 0, 1]);
	expect([...splitSides(table, { ...rule, column: 'year', reference: [1] })]).toEqual([1, 2, 0, 2]);
});

test('splitSides by value leaves out what is on neither list', () => {
	const rule = { by: 'value', column: 'year', reference: [1], current: [3] } as const;
	expect([...splitSides(table, rule)]).toEqual([1, 0, 0, 2]);
});

test('splitSides by date includes the first moment and excludes the last', () => {
	const rule = { by: 'date', column: 'day', reference: { to: day(2) }, current: { from: day(2) } };
	expect([...splitSides(table, { ...rule, by: 'date' })]).toEqual([1, 2, 0, 2]);
	const window = { reference: { from: day(1), to: day(2) }, current: { from: day(3), to: day(4) } };
	expect([...splitSides(table, { by: 'date', column: 'day', ...window })]).toEqual([1, 0, 0, 2]);
});

test('splitSides by date takes dates as written', () => {
	const window = { reference: { to: '2012-01-02' }, current: { from: '2.1.2012' } };
	expect([...splitSides(table, { by: 'date', column: 'day', ...window })]).toEqual([1, 2, 0, 2]);
	const wrong = { reference: { to: 'soon' }, current: { from: '2.1.2012' } };
	expect(() => splitSides(table, { by: 'date', column: 'day', ...wrong })).toThrow(
		'“soon” is no date'
	);
});

test('splitSides by row takes the first rows as reference', () => {
	expect([...splitSides(table, { by: 'row', count: 1 })]).toEqual([1, 2, 2, 2]);
	for (const count of [0, 4, 1.5, NaN]) {
		expect(() => splitSides(table, { by: 'row', count })).toThrow('between 1 and 3');
	}
});

test('splitSides refuses a row that would be on both sides', () => {
	const values = { by: 'value', column: 'city', reference: ['a'], current: ['a'] } as const;
	expect(() => splitSides(table, values)).toThrow('chosen for both sides');
	const dates = { reference: { to: day(3) }, current: { from: day(2) } };
	expect(() => splitSides(table, { by: 'date', column: 'day', ...dates })).toThrow('overlap');
});

test('splitSides refuses a column that cannot part the table', () => {
	expect(() => splitSides(table, { by: 'value', column: 'note', reference: ['x'] })).toThrow(
		'cannot part'
	);
	const dates = { reference: { to: 1 }, current: { from: 1 } };
	expect(() => splitSides(table, { by: 'date', column: 'city', ...dates })).toThrow('hold dates');
	expect(() => splitSides(table, { by: 'value', column: 'none', reference: [] })).toThrow(
		'no column'
	);
});
