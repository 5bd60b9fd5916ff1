import { expect, test } from 'vitest';
import { ColumnBuilder, mostLabels } from '../../../../src/lib/simulation/table/column-builder.ts';

function built(cells: string[]): ColumnBuilder {
	const builder = new ColumnBuilder('.', cells.length);
	cells.forEach((cell, row) => builder.add(row, cell, row + 2));
	return builder;
}

test('add counts numbers, dates and text, and passes over what is missing', () => {
	const { counts } = built(['1', ' 2 ', '2012-01-01', 'x', '', 'NA']);
	expect(counts).toEqual({ number: 2, date: 1, text: 1, formula: 0 });
});

test('add remembers the first place of each kind', () => {
	const { firsts } = built(['x', '1', 'y', '=A1', '2']);
	expect(firsts).toEqual({
		text: { cell: 'x', line: 2 },
		number: { cell: '1', line: 3 },
		formula: { cell: '=A1', line: 5 }
	});
});

test('add keeps no array for a kind that it has not seen', () => {
	const builder = built(['1', '2']);
	expect(builder.dayFirst).toBeUndefined();
	expect(built(['x']).numbers).toBeUndefined();
});

test('add lets labels go once there are more than 1,000', () => {
	const enough = built(Array.from({ length: mostLabels }, (_, i) => `v${i}`));
	expect(enough.labels?.size).toBe(mostLabels);
	enough.add(mostLabels, 'one more', 9);
	expect(enough.labels).toBeUndefined();
	expect(enough.codes).toBeUndefined();
	enough.add(mostLabels + 1, 'v1', 9);
	expect(enough.codes).toBeUndefined();
});

test('add keeps both readings of a date without a leading year', () => {
	const builder = built(['2012-05-06', '03/04/2012']);
	expect(builder.dayFirst?.take(2)[1]).toBe(Date.UTC(2012, 3, 3));
	expect(builder.monthFirst?.take(2)).toEqual(
		new Float64Array([Date.UTC(2012, 4, 6), Date.UTC(2012, 2, 4)])
	);
});
