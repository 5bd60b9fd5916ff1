import { expect, test } from 'vitest';
import { ColumnBuilder } from '../../../../src/lib/simulation/table/column-builder.ts';
import { finishColumn } from '../../../../src/lib/simulation/table/finish-column.ts';

function finished(cells: string[], decimalMark: '.' | ',' = '.') {
	const builder = new ColumnBuilder(decimalMark, cells.length);
	cells.forEach((cell, row) => builder.add(row, cell, row + 2));
	return finishColumn(builder, { name: 'x', rows: cells.length, decimalMark, placeWord: 'line' });
}

test('finishColumn makes numbers of numbers, NaN where missing', () => {
	const { column, warnings } = finished(['1', '', '2.5', '1.0']);
	expect(column).toMatchObject({ kind: 'number', missing: 1, distinct: 2 });
	expect(column).toHaveProperty('values', new Float64Array([1, NaN, 2.5, 1]));
	expect(warnings).toEqual([]);
});

test('finishColumn counts slips among numbers as missing and says where', () => {
	const { column, warnings } = finished(['1', '2', '3', 'oops', '5', '2012-01-01', '7', '8']);
	expect(column).toMatchObject({ kind: 'number', missing: 2 });
	expect(warnings).toEqual([
		'In “x” 2 cells are not a number and count as missing, the first in line 5: “oops”. A number looks like 3.5.'
	]);
});

test('finishColumn shows a number as the file writes it', () => {
	const { warnings } = finished(['1,5', '2,5', '3,5', 'x'], ',');
	expect(warnings[0]).toMatch(/looks like 3,5\.$/);
});

test('finishColumn makes categories of words, -1 where missing', () => {
	const { column } = finished(['b', 'a', '-', 'b', '7']);
	expect(column).toMatchObject({
		kind: 'category',
		missing: 1,
		labels: ['b', 'a', '7'],
		codes: new Int32Array([0, 1, -1, 0, 2])
	});
});

test('finishColumn makes text of words that are all different', () => {
	expect(finished(Array.from({ length: 21 }, (_, i) => `w${i}`)).column.kind).toBe('text');
	expect(finished(Array.from({ length: 20 }, (_, i) => `w${i}`)).column.kind).toBe('category');
});

test('finishColumn makes text of more than 1,000 different words', () => {
	const cells = Array.from({ length: 3000 }, (_, i) => `w${i % 1500}`);
	expect(finished(cells).column).toMatchObject({
		kind: 'text',
		distinct: 1000,
		distinctIsFloor: true
	});
});

test('finishColumn reads dates in the order under which most exist', () => {
	const { column, warnings } = finished(['02/13/2012', '03/04/2012']);
	expect(column).toMatchObject({
		kind: 'date',
		values: new Float64Array([Date.UTC(2012, 1, 13), Date.UTC(2012, 2, 4)])
	});
	expect(warnings).toEqual([]);
});

test('finishColumn says when the order of day and month is open', () => {
	const { column, warnings } = finished(['03/04/2012', '05/06/2012']);
	expect(column).toHaveProperty('values.0', Date.UTC(2012, 3, 3));
	expect(warnings[0]).toContain('two ways');
	expect(finished(['03/03/2012', '2012-01-01']).warnings).toEqual([]);
});

test('finishColumn counts dates in the other order as missing', () => {
	const { column, warnings } = finished(['13/01/2012', '14/01/2012', '01/15/2012']);
	expect(column).toMatchObject({ kind: 'date', missing: 1 });
	expect(warnings[0]).toContain('other order');
});

test('finishColumn makes text of a column without values', () => {
	expect(finished(['', 'NA']).column).toMatchObject({ kind: 'text', missing: 2, distinct: 0 });
});
