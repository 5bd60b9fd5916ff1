import { expect, test } from 'vitest';
import { pickDecimalMark } from '../../../../src/lib/simulation/table/index.ts';

test('pickDecimalMark follows the cells that can be read in one way only', () => {
	expect(pickDecimalMark([['1,5', '1.234']], ';')).toBe(',');
	expect(pickDecimalMark([['1.5', '1,234']], ',')).toBe('.');
	expect(pickDecimalMark([['1.234,56']], '\t')).toBe(',');
	expect(pickDecimalMark([['1,234.56']], '\t')).toBe('.');
	expect(pickDecimalMark([['1,5', '2,5', '3.5']], ';')).toBe(',');
});

test('pickDecimalMark takes 1,234 as decimal only between semicolons', () => {
	expect(pickDecimalMark([['1,234']], ';')).toBe(',');
	expect(pickDecimalMark([['1,234']], '\t')).toBe('.');
});

test('pickDecimalMark is a point without evidence', () => {
	expect(pickDecimalMark([['a', '5', '']], ';')).toBe('.');
	expect(pickDecimalMark([], ',')).toBe('.');
});
