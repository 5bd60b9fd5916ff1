import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../../src/lib/components/ui/read-number.ts';

describe('readNumber', () => {
	it.each([
		['20,000', 20_000],
		['20 000', 20_000],
		['1,234,567.5', 1_234_567.5],
		['0,25', 0.25],
		['−0.12', -0.12],
		['-3', -3],
		['+4', 4],
		['.5', 0.5],
		['5.', 5],
		['20k', 20_000],
		['1.5 m', 1_500_000],
		['10 %', 10],
		['1e6', 1_000_000],
		['  7 ', 7]
	])('readNumber(%j) is %d', (typed, value) => {
		expect(readNumber(typed)).toBe(value);
	});

	it.each([
		'',
		'maybe',
		'0,25 maybe',
		'1.2.3',
		'1,23,456',
		'Infinity',
		'1e999',
		'0x10',
		'--4',
		'<b>'
	])('readNumber(%j) is nothing', (typed) => {
		expect(readNumber(typed)).toBeUndefined();
	});
});
