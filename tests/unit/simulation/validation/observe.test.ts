import { expect, test } from 'vitest';
import type { Batch } from '../../../../src/lib/simulation/validation/batch.ts';
import { observe } from '../../../../src/lib/simulation/validation/observe.ts';

const batch: Batch = {
	columns: [
		{ name: 'x', values: Float64Array.of(1, 2, 2, 9, NaN) },
		{ name: 'kind', values: Float64Array.of(0, 1, 1, 1, NaN), categories: ['a', 'b'] },
		{ name: 'empty', values: Float64Array.of(NaN, NaN) }
	]
};

test('observe counts nulls for the shares of nulls alone', () => {
	expect(observe(batch, { of: 'share-null', column: 'x' })).toBeCloseTo(0.2, 12);
	expect(observe(batch, { of: 'share-filled', column: 'x' })).toBe(0.8);
	expect(observe(batch, { of: 'share-within', column: 'x', low: 2, high: 9 })).toBe(0.75);
	expect(observe(batch, { of: 'share-in-set', column: 'kind', set: ['b'] })).toBe(0.75);
});

test('observe reads mean, median, maximum and different values', () => {
	const read = (of: 'mean' | 'median' | 'max' | 'unique-count' | 'unique-share') =>
		observe(batch, { of, column: 'x' });
	expect(read('mean')).toBe(3.5);
	expect(read('median')).toBe(2);
	expect(read('max')).toBe(9);
	expect(read('unique-count')).toBe(3);
	expect(read('unique-share')).toBe(0.75);
});

test('observe takes columns in order, no more and no fewer', () => {
	expect(observe(batch, { of: 'columns-in-order', names: ['x', 'kind', 'empty'] })).toBe(1);
	expect(observe(batch, { of: 'columns-in-order', names: ['kind', 'x', 'empty'] })).toBe(0);
	expect(observe(batch, { of: 'columns-in-order', names: ['x', 'kind'] })).toBe(0);
});

test('observe has no number where there is nothing to read', () => {
	expect(observe(batch, { of: 'mean', column: 'lost' })).toBeNaN();
	expect(observe(batch, { of: 'mean', column: 'empty' })).toBeNaN();
	expect(observe(batch, { of: 'share-null', column: 'empty' })).toBe(1);
});
