import { expect, test } from 'vitest';
import { hasHeader } from '../../../../src/lib/simulation/table/index.ts';

const rows = (text: string) => text.split('\n').map((line) => line.split(','));

test('hasHeader sees names above numbers and dates', () => {
	expect(hasHeader(rows('a,b\n1,x\n2,y'), '.')).toBe(true);
	expect(hasHeader(rows('day,b\n2012-01-01,x\n2012-01-02,y'), '.')).toBe(true);
});

test('hasHeader sees values above values', () => {
	expect(hasHeader(rows('1,2\n3,4'), '.')).toBe(false);
	expect(hasHeader(rows('2012-01-01,x\n2012-01-02,y'), '.')).toBe(false);
	expect(hasHeader(rows('1,2'), '.')).toBe(false);
});

test('hasHeader takes the first row for names if all is text', () => {
	expect(hasHeader(rows('name,town\nJane,Bath\nRick,York'), '.')).toBe(true);
	expect(hasHeader([], '.')).toBe(true);
});

test('hasHeader is not misled by missing cells', () => {
	expect(hasHeader(rows('a,b\nNA,x\n3,y\n?,z'), '.')).toBe(true);
	expect(hasHeader(rows('NA,1\n3,2'), '.')).toBe(false);
});
