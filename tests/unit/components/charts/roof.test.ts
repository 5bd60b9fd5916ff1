import { expect, test } from 'vitest';
import { roof } from '../../../../src/lib/components/charts/roof.ts';

const skyline = { edges: [0, 10, 20, 30], tops: [80, 40, 60] };
const limits = { base: 100, ceiling: 12 };

test('roof clears the highest bar below the label by nine pixels', () => {
	expect(roof([skyline], [5, 25], limits)).toBe(31);
	expect(roof([skyline], [21, 29], limits)).toBe(51);
});

test('roof looks at every skyline', () => {
	expect(roof([skyline, { edges: [0, 30], tops: [30] }], [1, 2], limits)).toBe(21);
});

test('roof never rises above the ceiling', () => {
	expect(roof([{ edges: [0, 30], tops: [5] }], [1, 2], limits)).toBe(12);
});

test('roof sits on the base line where there is nothing to clear', () => {
	expect(roof([], [1, 2], limits)).toBe(91);
});
