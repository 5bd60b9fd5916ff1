import { expect, test } from 'vitest';
import { pickDelimiter, usualWidth } from '../../../../src/lib/simulation/table/index.ts';

const pick = (text: string) =>
	pickDelimiter((delimiter) => text.split('\n').map((line) => line.split(delimiter)));

test('pickDelimiter finds comma, semicolon, tab and bar', () => {
	expect(pick('a,b\n1,2')).toBe(',');
	expect(pick('a;b\n1;2')).toBe(';');
	expect(pick('a\tb\n1\t2')).toBe('\t');
	expect(pick('a|b\n1|2')).toBe('|');
});

test('pickDelimiter is not led astray by decimal commas', () => {
	expect(pick('a;b\n1,5;2,5\n3,5;4,5')).toBe(';');
	expect(pick('1,5;2,5\n3,5;4,5')).toBe(';');
	expect(pick('a\tb\n1,5\t2,5')).toBe('\t');
});

test('pickDelimiter is not led astray by commas in text', () => {
	expect(pick('name;n\nDoe, Jane;1\nRoe, Rick;2')).toBe(';');
});

test('pickDelimiter falls back on the comma', () => {
	expect(pick('x\n1\n2')).toBe(',');
	expect(pick('')).toBe(',');
});

test('usualWidth is the most common number, of several the largest', () => {
	expect(usualWidth([1, 3, 3, 2])).toBe(3);
	expect(usualWidth([1, 1, 2, 2])).toBe(2);
	expect(usualWidth([])).toBe(0);
});
