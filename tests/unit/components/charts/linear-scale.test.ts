import { expect, test } from 'vitest';
import { linearScale } from '../../../../src/lib/components/charts/linear-scale.ts';

test('linearScale puts the ends of the domain on the ends of the range', () => {
	const scale = linearScale([-3, 5], [300, 10]);
	expect(scale(-3)).toBeCloseTo(300, 9);
	expect(scale(5)).toBeCloseTo(10, 9);
	expect([scale.domain, scale.range]).toEqual([
		[-3, 5],
		[300, 10]
	]);
});

test('linearScale inverts what it drew', () => {
	const scale = linearScale([-3, 5], [0, 640]);
	for (const value of [-3, 0, 1.25, 5]) {
		expect(scale.invert(scale(value))).toBeCloseTo(value, 6);
	}
});

test('linearScale draws a domain without width at the start of the range', () => {
	expect(linearScale([2, 2], [10, 90])(2)).toBe(10);
});
