import { expect, test } from 'vitest';
import { bentScale } from '../../../../src/lib/components/charts/scale.ts';

test('bentScale draws along the bent value and bends back', () => {
	const scale = bentScale([1, 3], [0, 80], (v) => v * v, Math.sqrt);
	expect(scale(2)).toBe(30);
	expect(scale.invert(30)).toBe(2);
});

test('bentScale survives a range without width', () => {
	expect(bentScale([0, 1], [5, 5], Math.abs, Math.abs).invert(5)).toBe(0);
});
