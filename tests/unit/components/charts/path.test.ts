import { expect, test } from 'vitest';
import {
	areaPath,
	linePath,
	stairPath,
	stepPath,
	triangle
} from '../../../../src/lib/components/charts/path.ts';

test('linePath joins points', () => {
	expect(
		linePath([
			[0, 1],
			[2.25, 3]
		])
	).toBe('M0.0 1.0L2.3 3.0');
});

test('areaPath closes a line on its base', () => {
	expect(
		areaPath(
			[
				[0, 1],
				[4, 3]
			],
			10
		)
	).toBe('M0.0 1.0L4.0 3.0L4.0 10.0L0.0 10.0Z');
	expect(areaPath([], 10)).toBe('');
});

test('stairPath holds each height until the next point', () => {
	expect(
		stairPath([
			[0, 9],
			[5, 4],
			[8, 0]
		])
	).toBe('M0.0 9.0H5.0V4.0H8.0V0.0');
});

test('stepPath stands the bars on the base line', () => {
	expect(stepPath([0, 10, 20], [4, 6], 30)).toBe('M0.0 30.0V4.0H10.0V6.0H20.0V30.0');
	expect(stepPath([], [], 30)).toBe('');
});

test('triangle closes its path', () => {
	expect(triangle(10, 10, 4)).toBe('M10.0 5.4l4.6 8.6h-9.2z');
});
