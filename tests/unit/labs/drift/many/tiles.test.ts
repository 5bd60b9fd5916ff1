import { expect, test } from 'vitest';
import {
	alarmPath,
	shadeOf,
	tileGrid,
	tilePath
} from '../../../../../src/lib/labs/drift/many/tiles.ts';

test.each([
	[1, 354, 270],
	[50, 354, 270],
	[500, 354, 270],
	[50, 940, 312],
	[500, 940, 312],
	[7, 940, 312]
])(
	'%i tiles on %i × %i px stay inside, and each is found under its middle',
	(count, width, height) => {
		const grid = tileGrid(count, width, height);
		expect(grid.columns * grid.rows).toBeGreaterThanOrEqual(count);
		expect(grid.side).toBeGreaterThan(10);
		for (let feature = 0; feature < count; feature++) {
			const [x, y] = grid.at(feature);
			expect(x + grid.side).toBeLessThanOrEqual(width + 1e-9);
			expect(y + grid.side).toBeLessThanOrEqual(height + 1e-9);
			expect(grid.find(x + grid.side / 2, y + grid.side / 2)).toBe(feature);
		}
		expect(grid.find(-1, 5)).toBeUndefined();
		expect(grid.find(width + 40, height + 40)).toBeUndefined();
		expect(tilePath(grid, [0]).match(/M/g)).toHaveLength(1);
		expect(alarmPath(grid, [0], false)).toContain('M');
	}
);

test('a tile darkens with each power of ten', () => {
	expect([0.5, 0.1, 0.099, 0.01, 0.005, 0.001, 1e-9].map(shadeOf)).toEqual([0, 0, 1, 1, 2, 2, 3]);
});
