import { expect, test } from 'vitest';
import { csvShape } from '../../../../src/lib/workers/read-table/csv-shape.ts';

test('csvShape reads delimiter, decimal mark and names off the beginning', () => {
	expect(csvShape('a;b\n1,5;2\n', true)).toMatchObject({
		delimiter: ';',
		decimalMark: ',',
		names: ['a', 'b'],
		rowsBefore: 1,
		warnings: []
	});
});

test('csvShape counts the rows before the first values', () => {
	expect(csvShape('1,2\n3,4', true).rowsBefore).toBe(0);
	expect(csvShape('Title\n\na,b\n1,2\n3,4', true).rowsBefore).toBe(3);
	expect(csvShape('sep=|\n\na|b\n1|2', true)).toMatchObject({ delimiter: '|', rowsBefore: 3 });
});

test('csvShape is as wide as the names or as most rows', () => {
	expect(csvShape('a,b\n1,2,3\n4,5,6', true).names).toEqual(['a', 'b', 'column 3']);
	expect(csvShape('a,b,c\n1,2\n3,4', true).names).toEqual(['a', 'b', 'c']);
});

test('csvShape does not judge a last row that is cut', () => {
	const head = 'a,b\n1,2\n3';
	expect(csvShape(head, false).charactersPerRow).toBe(head.length / 2);
});

test('csvShape reads a first row longer than its sample', () => {
	expect(csvShape('word,'.repeat(500) + 'x'.repeat(100_000), false).names).toHaveLength(501);
});
