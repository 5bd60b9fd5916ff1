import { expect, test } from 'vitest';
import { splitTable, type Table } from '../../../../src/lib/simulation/table/index.ts';

const facts = { rows: 6, missing: 0, distinct: 2, distinctIsFloor: false, examples: [] };
const table: Table = {
	rows: 6,
	warnings: [],
	columns: [
		{ ...facts, name: 'x', kind: 'number', values: new Float64Array([1, 2, NaN, 4, 5, 6]) },
		{
			...facts,
			name: 'kind',
			kind: 'category',
			labels: ['a', 'b', 'c'],
			codes: new Int32Array([0, 1, 1, 0, -1, 0])
		},
		{ ...facts, name: 'day', kind: 'date', values: new Float64Array(6) },
		{ ...facts, name: 'year', kind: 'number', values: new Float64Array([1, 1, 1, 2, 2, 3]) }
	]
};

test('splitTable parts numbers without their missing cells', () => {
	expect(splitTable(table, 'x', { by: 'row', count: 3 })).toEqual({
		kind: 'number',
		reference: new Float64Array([1, 2]),
		current: new Float64Array([4, 5, 6]),
		missing: { reference: 1, current: 0 },
		leftOut: 0
	});
});

test('splitTable counts categories, and drops labels that neither side has', () => {
	const rule = { by: 'value', column: 'year', reference: [1], current: [2, 3] } as const;
	expect(splitTable(table, 'kind', rule)).toEqual({
		kind: 'category',
		labels: ['a', 'b'],
		reference: [1, 2],
		current: [2, 0],
		missing: { reference: 0, current: 1 },
		leftOut: 0
	});
});

test('splitTable counts the rows that are on neither side', () => {
	const rule = { by: 'value', column: 'year', reference: [1], current: [2] } as const;
	expect(splitTable(table, 'x', rule)).toMatchObject({ leftOut: 1 });
});

test('splitTable says which side is empty or too short', () => {
	const empty = { by: 'value', column: 'year', reference: [9] } as const;
	expect(() => splitTable(table, 'x', empty)).toThrow('No row falls on the reference side');
	const short = { by: 'value', column: 'year', reference: [1], current: [3] } as const;
	expect(() => splitTable(table, 'x', short)).toThrow(
		'The current side has a single value in “x”: at least 2 are needed on each side.'
	);
});

test('splitTable refuses to compare dates', () => {
	expect(() => splitTable(table, 'day', { by: 'row', count: 3 })).toThrow('holds dates');
});

test('splitTable leaves the table as it was', () => {
	const before = structuredClone(table);
	splitTable(table, 'x', { by: 'row', count: 3 });
	splitTable(table, 'kind', { by: 'row', count: 3 });
	expect(table).toEqual(before);
});
