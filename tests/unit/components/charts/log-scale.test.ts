import { expect, test } from 'vitest';
import { logScale } from '../../../../src/lib/components/charts/log-scale.ts';

test('logScale puts the ends of the domain on the ends of the range', () => {
	const scale = logScale([20, 1e6], [300, 10]);
	expect(scale(20)).toBeCloseTo(300, 9);
	expect(scale(1e6)).toBeCloseTo(10, 9);
	expect([scale.domain, scale.range]).toEqual([
		[20, 1e6],
		[300, 10]
	]);
});

test('logScale inverts what it drew', () => {
	const scale = logScale([20, 1e6], [0, 640]);
	for (const value of [20, 100, 5e4, 1e6]) {
		expect(scale.invert(scale(value))).toBeCloseTo(value, 6);
	}
});

test('logScale makes equal ratios equally wide', () => {
	const scale = logScale([1, 100], [0, 100]);
	expect(scale(10)).toBeCloseTo(50, 9);
});
