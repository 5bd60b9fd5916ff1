import { expect, test } from 'vitest';
import { powerScale } from '../../../../src/lib/components/charts/power-scale.ts';

test('powerScale puts the ends of the domain on the ends of the range', () => {
	const scale = powerScale([0, 1], [300, 10]);
	expect(scale(0)).toBeCloseTo(300, 9);
	expect(scale(1)).toBeCloseTo(10, 9);
	expect([scale.domain, scale.range]).toEqual([
		[0, 1],
		[300, 10]
	]);
});

test('powerScale inverts what it drew', () => {
	const scale = powerScale([0, 1], [0, 640]);
	for (const value of [0, 0.04, 0.5, 1]) {
		expect(scale.invert(scale(value))).toBeCloseTo(value, 6);
	}
});

test('powerScale gives a quarter of the domain half of the room', () => {
	expect(powerScale([0, 1], [0, 100])(0.25)).toBeCloseTo(50, 9);
});

test('powerScale mirrors values below zero', () => {
	const scale = powerScale([-1, 1], [-100, 100]);
	expect(scale(-0.25)).toBeCloseTo(-50, 9);
	expect(scale.invert(-50)).toBeCloseTo(-0.25, 9);
});
