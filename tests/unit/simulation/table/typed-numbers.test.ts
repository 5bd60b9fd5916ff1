import { expect, it } from 'vitest';
import { TypedNumbers } from '../../../../src/lib/simulation/table/typed-numbers.ts';

function finished(kind: 'number' | 'date', values: number[]) {
	const cells = new TypedNumbers(kind, values.length);
	for (const value of values) cells.add(value);
	return cells.finish('x');
}

it('keeps numbers in their rows and counts what is missing', () => {
	const { column, warnings } = finished('number', [1.5, NaN, 2, 1.5]);
	expect(column).toEqual({
		name: 'x',
		kind: 'number',
		rows: 4,
		missing: 1,
		distinct: 2,
		distinctIsFloor: false,
		examples: ['1.5', '2'],
		values: Float64Array.of(1.5, NaN, 2, 1.5)
	});
	expect(warnings).toEqual([]);
});

it('counts what is infinite, or beyond any calendar, as missing and says so', () => {
	const numbers = finished('number', [Infinity, 1, -Infinity]);
	expect(numbers.column.missing).toBe(2);
	expect(numbers.warnings).toEqual(['In “x” 2 cells are infinite and count as missing.']);
	const dates = finished('date', [0, 9e15]);
	expect(dates.column).toMatchObject({ values: Float64Array.of(0, NaN) });
	expect(dates.warnings).toEqual(['In “x” 1 cell is beyond any calendar and counts as missing.']);
});

it('shows dates as a reader writes them', () => {
	const day = Date.UTC(2024, 1, 3);
	const { column } = finished('date', [day, day + 3_600_000, day + 1]);
	expect(column.examples).toEqual([
		'2024-02-03',
		'2024-02-03T01:00:00',
		'2024-02-03T00:00:00.001Z'
	]);
});

it('counts different values up to a thousand', () => {
	const upTo = (count: number) =>
		finished(
			'number',
			Array.from({ length: count }, (_, i) => i)
		);
	expect(upTo(1000).column).toMatchObject({ distinct: 1000, distinctIsFloor: false });
	expect(upTo(1001).column).toMatchObject({ distinct: 1000, distinctIsFloor: true });
});
