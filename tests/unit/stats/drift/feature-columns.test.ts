import { describe, expect, it } from 'vitest';
import { featureColumns } from '../../../../src/lib/stats/drift/feature-columns.ts';

const columnsOf = (rows: Parameters<typeof featureColumns>[2], minimum = 1) =>
	featureColumns('domainClassifierTest', 'referenceRows', rows, minimum);

describe('featureColumns(caller, name, rows, minimum)', () => {
	it('takes columns as they are and turns rows into columns', () => {
		const column = Float64Array.of(1, 2, 3);
		expect(columnsOf({ columns: [column] })[0]).toBe(column);
		expect(
			columnsOf([
				[1, 4],
				[2, 5],
				[3, 6]
			])
		).toEqual([column, Float64Array.of(4, 5, 6)]);
	});

	it('names a value that is missing or not finite', () => {
		expect(() => columnsOf([[1, 2], [3]])).toThrow(
			/feature 2 of referenceRows, got NaN at position 1/
		);
		expect(() => columnsOf({ columns: [Float64Array.of(1, Infinity)] })).toThrow(/feature 1/);
	});

	it('refuses no rows, no features, too few rows and columns of different length', () => {
		expect(() => columnsOf([])).toThrow(/at least 1 row in referenceRows/);
		expect(() => columnsOf([[], []])).toThrow(/at least 1 feature/);
		expect(() => columnsOf({ columns: [] })).toThrow(/at least 1 feature/);
		expect(() => columnsOf([[1], [2]], 3)).toThrow(/at least 3 values/);
		expect(() => columnsOf({ columns: [[1, 2], [3]] })).toThrow(/same length/);
	});
});

it('featureColumns(caller, name, rows, minimum) names what is no list', () => {
	for (const wrong of [null, 5, { columns: 'drift' }, [null, [1]], { columns: [undefined] }]) {
		expect(() => featureColumns('caller', 'rows', wrong as never, 1)).toThrow('requires a list');
	}
});
