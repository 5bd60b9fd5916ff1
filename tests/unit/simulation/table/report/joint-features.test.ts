import { expect, it } from 'vitest';
import {
	featureCount,
	jointFeatures
} from '../../../../../src/lib/simulation/table/report/joint-features.ts';
import { cells } from './table-of.ts';

it('turns values into places from −1 to 1, whatever their unit', () => {
	const { names, columns, kind } = jointFeatures(['x'], [Float64Array.of(5, 1, 1e9, 3)]);
	expect(kind).toBe('values, squares and products');
	expect(names).toEqual(['x', 'x²']);
	expect([...columns[0]!]).toEqual([0.25, -0.75, 0.75, -0.25]);
	expect([...columns[1]!]).toEqual([0.0625, 0.5625, 0.5625, 0.0625]);
});

it('gives equal values one place, and a missing one the mean', () => {
	const { columns } = jointFeatures(['x'], [Float64Array.of(1, 1, NaN, 2, 2)]);
	expect([...columns[0]!]).toEqual([-0.5, -0.5, 0, 0.5, 0.5]);
	expect([...columns[1]!]).toEqual([0.25, 0.25, 0.25, 0.25, 0.25]);
});

it.each([
	[2, 5],
	[12, 90],
	[13, 26],
	[60, 120],
	[61, 61]
])('%i columns make %i features', (count, features) => {
	const values = cells(count, () => Float64Array.of(1, 2, 3));
	const names = cells(count, (k) => `c${k}`);
	expect(featureCount(count)).toBe(features);
	expect(jointFeatures(names, values).columns.length).toBe(features);
	expect(jointFeatures(names, values).names.length).toBe(features);
});
