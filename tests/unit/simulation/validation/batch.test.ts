import { expect, test } from 'vitest';
import {
	columnOf,
	withColumn,
	type Batch
} from '../../../../src/lib/simulation/validation/batch.ts';

const batch: Batch = {
	columns: [
		{ name: 'a', values: Float64Array.of(1) },
		{ name: 'b', values: Float64Array.of(2) }
	]
};

test('columnOf finds a column by its name, or none', () => {
	expect(columnOf(batch, 'b')?.values[0]).toBe(2);
	expect(columnOf(batch, 'c')).toBeUndefined();
});

test('withColumn changes one column and shares the others', () => {
	const next = withColumn(batch, 'b', (column) => ({ ...column, values: Float64Array.of(9) }));
	expect(columnOf(next, 'b')?.values[0]).toBe(9);
	expect(columnOf(batch, 'b')?.values[0]).toBe(2);
	expect(columnOf(next, 'a')).toBe(columnOf(batch, 'a'));
});
