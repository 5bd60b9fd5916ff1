import { expect, test } from 'vitest';
import { clipAcross } from '../../../../../src/lib/labs/drift/figures/clip-across.ts';

const line = [
	[0, 0],
	[10, 10],
	[20, 0]
] as const;

test('clipAcross cuts a line where it meets the edges', () => {
	expect(clipAcross(line, 5, 15)).toEqual([
		[5, 5],
		[10, 10],
		[15, 5]
	]);
});

test('clipAcross follows a line from right to left as well', () => {
	expect(clipAcross([...line].reverse(), -1, 15)).toEqual([
		[15, 5],
		[10, 10],
		[0, 0]
	]);
});

test('clipAcross keeps nothing of a line that lies outside', () => {
	expect(clipAcross(line, 30, 40)).toEqual([]);
});
