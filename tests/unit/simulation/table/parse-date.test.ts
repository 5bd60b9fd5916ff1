import { expect, test } from 'vitest';
import {
	epochMs,
	parseDate,
	type DayOrder
} from '../../../../src/lib/simulation/table/parse-date.ts';

function msOf(cell: string, order: DayOrder = 'day-first'): number | undefined {
	const date = parseDate(cell);
	return date && epochMs(date, order);
}

const written: [string, string][] = [
	['2012-04-03', '2012-04-03T00:00:00Z'],
	['2012/4/3', '2012-04-03T00:00:00Z'],
	['2012-04', '2012-04-01T00:00:00Z'],
	['2001/01/01 00:47', '2001-01-01T00:47:00Z'],
	['2012-04-03T10:20:30Z', '2012-04-03T10:20:30Z'],
	['2012-04-03T10:20:30.250+02:00', '2012-04-03T08:20:30.250Z'],
	['2012-04-03 23:30 -0100', '2012-04-04T00:30:00Z'],
	['2012-02-29', '2012-02-29T00:00:00Z'],
	['13.2.2012', '2012-02-13T00:00:00Z']
];

test.each(written)('parseDate reads %s', (cell, iso) => {
	expect(msOf(cell)).toBe(Date.parse(iso));
});

test('epochMs reads 03/04/2012 in the order it is told', () => {
	expect(msOf('03/04/2012', 'day-first')).toBe(Date.UTC(2012, 3, 3));
	expect(msOf('03/04/2012', 'month-first')).toBe(Date.UTC(2012, 2, 4));
});

test('epochMs is NaN for a day that does not exist in that order', () => {
	expect(msOf('13/02/2012', 'month-first')).toBeNaN();
	expect(msOf('02/13/2012', 'day-first')).toBeNaN();
});

test('parseDate refuses days and times that do not exist, and what is no date', () => {
	const days = ['2011-02-29', '2012-13-01', '2012-00-10', '31/31/2012', '2012-04-31'];
	const times = ['2012-04-03 24:00', '2012-04-03 10:60', '2012-04-03T10'];
	const others = ['2012', '20120403', '1.5', '12:30', '2012-04/03', '0012-01-01', 'yesterday', ''];
	for (const cell of [...days, ...times, ...others]) {
		expect(parseDate(cell), cell).toBeUndefined();
	}
});
