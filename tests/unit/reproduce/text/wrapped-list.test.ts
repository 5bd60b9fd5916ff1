import { expect, it } from 'vitest';
import { wrappedList } from '../../../../src/lib/reproduce/text/wrapped-list.ts';

it('wrappedList(items, indent) puts short lists on one line', () => {
	expect(wrappedList(['1', '2', '3'], '  ')).toBe('  1, 2, 3');
});

it('wrappedList(items, indent) breaks before 97 characters and loses nothing', () => {
	const items = Array.from({ length: 100 }, (_, i) => String(i / 7));
	const text = wrappedList(items, '    ');
	expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(96);
	expect(text.split(',').map((item) => item.trim())).toEqual(items);
});

it('wrappedList(items, indent) gives a longer item a line of its own', () => {
	const long = 'x'.repeat(200);
	expect(wrappedList(['a', long, 'b'], '')).toBe(`a,\n${long},\nb`);
});
