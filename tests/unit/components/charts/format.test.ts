import { describe, expect, test } from 'vitest';
import {
	formatCount,
	formatFixed,
	formatP,
	formatPercent,
	formatPlain,
	formatPower,
	formatShort,
	formatStatistic,
	keepUnits,
	powerOfTen,
	writeP
} from '../../../../src/lib/components/charts/format.ts';

/** Compare without caring that spaces inside a number do not break. */
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

test('keepUnits binds a per cent sign to its number, and nothing else', () => {
	expect(keepUnits('From 5 % to 6 % in 3 days')).toBe('From 5\u00a0% to 6\u00a0% in 3 days');
});

describe('formatFixed', () => {
	test('formatFixed writes a true minus sign', () => {
		expect(formatFixed(-1.5)).toBe('−1.50');
	});
	test('formatFixed never writes a minus zero', () => {
		expect(formatFixed(-0.001)).toBe('0.00');
		expect(formatFixed(-0, 0)).toBe('0');
	});
	test('formatFixed sets thousands apart', () => {
		expect(formatFixed(-1234567.891, 1)).toBe('−1,234,567.9');
	});
	test('formatFixed writes what has no digits as a sign', () => {
		expect([Infinity, -Infinity, NaN].map((x) => formatFixed(x))).toEqual(['∞', '−∞', '–']);
	});
});

test('formatCount writes whole numbers', () => {
	expect([0, 999, 1000, 1e6].map(formatCount)).toEqual(['0', '999', '1,000', '1,000,000']);
});

test('formatShort turns thousands into k and millions into m', () => {
	const values = [0, 20, 999, 1000, 1500, 20_000, 999_499, 999_500, 1e6, 2.5e6, -3000];
	expect(values.map((x) => plain(formatShort(x)))).toEqual([
		'0',
		'20',
		'999',
		'1 k',
		'1.5 k',
		'20 k',
		'999 k',
		'1 m',
		'1 m',
		'2.5 m',
		'−3 k'
	]);
});

test('formatPlain drops trailing zeros and rounding dust', () => {
	expect([0.1 + 0.2, -2, 0, 0.25, 1e-5].map((x) => plain(formatPlain(x)))).toEqual([
		'0.3',
		'−2',
		'0',
		'0.25',
		'10⁻⁵'
	]);
});

test('formatStatistic gives small numbers four digits and large ones one', () => {
	expect([0.00058, 0.033, 0.5, 12.34, 4321.9].map(formatStatistic)).toEqual([
		'0.0006',
		'0.033',
		'0.500',
		'12.3',
		'4,322'
	]);
});

test('formatPercent writes shares as percentages', () => {
	expect([0, 0.44, 1].map((x) => plain(formatPercent(x)))).toEqual(['0 %', '44 %', '100 %']);
	expect(plain(formatPercent(0.00125, 2))).toBe('0.13 %');
});

describe('p-values', () => {
	test('formatP writes three digits, then four, then powers of ten, then only a limit', () => {
		const values = [1, 0.667, 0.05, 0.00042, 1.6e-8, 1e-12, 9e-13, 0];
		expect(values.map((p) => plain(formatP(p)))).toEqual([
			'1.000',
			'0.667',
			'0.050',
			'0.0004',
			'1.6 × 10⁻⁸',
			'10⁻¹²',
			'< 10⁻¹²',
			'< 10⁻¹²'
		]);
	});
	test('writeP says which of the three ways it chose', () => {
		expect([0.5, 1e-5, 0].map((p) => writeP(p).kind)).toEqual(['plain', 'power', 'tiny']);
	});
	test('powerOfTen carries a mantissa that rounds up to ten into the exponent', () => {
		expect(powerOfTen(9.97e-7)).toEqual({ mantissa: '1.0', exponent: '−6' });
	});
	test('formatPower raises every digit of the exponent', () => {
		expect(plain(formatPower(-2.5e-10))).toBe('−2.5 × 10⁻¹⁰');
	});
});
