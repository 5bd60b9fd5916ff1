import { expect, it } from 'vitest';
import { print } from '../../../../src/lib/simulation/myths/print.ts';

it.each([
	[1234567.891, 1, '1,234,567.9'],
	[-0.5, 1, '−0.5'],
	[100, 0, '100'],
	[999, 2, '999.00']
])('print(%d, %d) is %s', (value, decimals, words) => {
	expect(print(value, decimals)).toBe(words);
});
