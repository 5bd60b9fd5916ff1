import { expect, test } from 'vitest';
import {
	TableBuilder,
	TableError,
	type Table
} from '../../../../src/lib/simulation/table/index.ts';

function built(names: string[], rows: string[][], mostRows = 100): Table {
	const shape = { names, decimalMark: '.', expectedRows: 1, mostRows, placeWord: 'line' } as const;
	const builder = new TableBuilder(shape);
	rows.forEach((row, index) => builder.addRow(row, index + 2));
	const steps = builder.finish();
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

test('finish returns one typed column a name', () => {
	const table = built(
		['a', 'b'],
		[
			['1', 'x'],
			['2', 'y']
		]
	);
	expect(table.rows).toBe(2);
	expect(table.columns.map(({ name, kind }) => [name, kind])).toEqual([
		['a', 'number'],
		['b', 'category']
	]);
	expect(table.warnings).toEqual([]);
});

test('addRow counts absent cells as missing and leaves extra ones out', () => {
	const table = built(['a', 'b'], [['1', '2'], ['3'], ['4', '5', '6'], ['7', '8', '9']]);
	expect(table.columns[1]).toMatchObject({ missing: 1, values: new Float64Array([2, NaN, 5, 8]) });
	expect(table.warnings).toEqual([
		'1 row has too few cells, the first in line 3: 1 where there are 2 columns. The absent cells count as missing.',
		'2 rows have too many cells, the first in line 4: 3 where there are 2 columns. The extra cells are left out: put quotes round a cell that holds the delimiter.'
	]);
});

test('finish names formulas, and columns without values or with equal ones', () => {
	const table = built(
		['f', 'e', 'q'],
		[
			['=1+1', '', '5'],
			['x', 'NA', '5']
		]
	);
	expect(table.warnings).toEqual([
		'1 cell begins like a formula, the first in line 2: “=1+1”. Formulas are read as text and never run: save their results instead.',
		'No cell of “e” has a value.',
		'All values of “q” are equal: nothing there can drift.'
	]);
});

test('finish lists three columns and counts the rest', () => {
	const table = built(
		['a', 'b', 'c', 'd', 'e'],
		[
			['1', '1', '1', '1', '1'],
			['1', '1', '1', '1', '2']
		]
	);
	expect(table.warnings[0]).toContain('“a”, “b”, “c” and 1 more are equal');
});

test('finish says that one row is too few to compare', () => {
	expect(built(['a'], [['1']]).warnings[0]).toContain('a single row');
});

test('finish throws without rows, and without a single value', () => {
	expect(() => built(['a'], [])).toThrow(TableError);
	expect(() =>
		built(
			['a', 'b'],
			[
				['', 'NA'],
				['-', '?']
			]
		)
	).toThrow(expect.objectContaining({ code: 'no-values' }) as Error);
});

test('isFull is true once the table holds the most rows it may', () => {
	const shape = { names: ['a'], decimalMark: '.', expectedRows: 9, mostRows: 1 } as const;
	const builder = new TableBuilder({ ...shape, placeWord: 'line' });
	expect(builder.isFull).toBe(false);
	builder.addRow(['1'], 2);
	expect(builder.isFull).toBe(true);
});
