import { expect, test } from 'vitest';
import { parseNumber } from '../../../../src/lib/simulation/table/parse-number.ts';

const either: [string, number][] = [
	['5', 5],
	['-5.25', -5.25],
	['+.5', 0.5],
	['1e3', 1000],
	['2.5E-3', 0.0025],
	['−4', -4],
	['3,5', 3.5],
	['0,123', 0.123],
	['1234,567', 1234.567],
	['1.234,56', 1234.56],
	['1,234.56', 1234.56],
	['1.234.567', 1234567],
	['1,234,567', 1234567],
	['1 234,5', 1234.5],
	['1\u202f234\u202f567', 1234567],
	["1'234.5", 1234.5],
	['-2,5e2', -250]
];

test.each(either)('parseNumber reads %s in either style', (cell, value) => {
	expect(parseNumber(cell, '.')).toBe(value);
	expect(parseNumber(cell, ',')).toBe(value);
});

test('parseNumber lets the decimal mark decide what can be read in two ways', () => {
	expect(parseNumber('1,234', '.')).toBe(1234);
	expect(parseNumber('1,234', ',')).toBe(1.234);
	expect(parseNumber('1.234', '.')).toBe(1.234);
	expect(parseNumber('1.234', ',')).toBe(1234);
	expect(parseNumber('0.123', ',')).toBe(0.123);
});

test('parseNumber returns NaN for what is no number', () => {
	const words = [
		'',
		'abc',
		'0x1f',
		'0b1',
		'0o7',
		'1_000',
		'12%',
		'€5',
		'1,2,3',
		'1.2.3',
		'--5',
		'-'
	];
	const beyond = [
		'Infinity',
		'-inf',
		'1e999',
		'NaN',
		'5 apples',
		'1,23.4',
		',',
		'.',
		'+',
		'2012-01-02'
	];
	for (const cell of [...words, ...beyond]) {
		expect(parseNumber(cell, '.'), cell).toBeNaN();
		expect(parseNumber(cell, ','), cell).toBeNaN();
	}
});
