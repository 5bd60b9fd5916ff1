import { describe, expect, it } from 'vitest';
import {
	binValues,
	gridOver,
	sortedInOpenCells,
	type Grid
} from '../../../../src/lib/stats/drift/fine-grid.ts';
import { bell } from './samples.ts';

const x = bell(1, 8001);
const y = bell(2, 7003);
const grid = gridOver(x, y) as Grid;

describe('gridOver(reference, current)', () => {
	it('puts most values inside the grid', () => {
		const counts = binValues(x, grid) as Int32Array;
		expect((counts[0] ?? 0) + (counts[grid.last] ?? 0)).toBeLessThan(80);
	});

	it('is undefined where values are all alike or their range overflows', () => {
		expect(gridOver(new Float64Array(9).fill(3), new Float64Array(9).fill(3))).toBe(undefined);
		expect(gridOver(Float64Array.of(-1.7e308, 1.7e308), Float64Array.of(-1.7e308, 1.7e308))).toBe(
			undefined
		);
	});
});

describe('binValues(values, grid)', () => {
	it('counts every value once', () => {
		const counts = binValues(x, grid) as Int32Array;
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(x.length);
	});

	it('never puts a larger value in an earlier cell', () => {
		let sofar = 0;
		for (const value of x.slice().sort()) {
			const counts = binValues(Float64Array.of(value), grid) as Int32Array;
			const cell = counts.indexOf(1);
			expect(cell).toBeGreaterThanOrEqual(sofar);
			sofar = cell;
		}
	});

	it('returns nothing if a value is not finite, wherever it stands', () => {
		for (const at of [0, 1, 2, 3, 4]) {
			const values = Float64Array.of(0, 0.1, 0.2, 0.3, 0.4);
			values[at] = NaN;
			expect(binValues(values, grid)).toBe(undefined);
		}
	});
});

describe('sortedInOpenCells(values, counts, grid, open)', () => {
	const counts = binValues(x, grid) as Int32Array;

	function openFrom(cells: number[]) {
		const size = cells.reduce((sum, cell) => sum + (counts[cell] ?? 0), 0);
		return { cells, size };
	}

	const cellOf = (value: number) =>
		(binValues(Float64Array.of(value), grid) as Int32Array).indexOf(1);

	it.each([
		['a few cells in the middle', [500, 501, 503, 510]],
		['the first and the last cell', [0, grid.last]],
		['cells far apart', Array.from({ length: 200 }, (_, k) => 300 + 3 * k)]
	])('gathers and sorts %s', (_, cells) => {
		const expected = x.filter((value) => cells.includes(cellOf(value))).sort();
		expect(sortedInOpenCells(x, counts, grid, openFrom(cells))).toEqual(expected);
	});
});
