import { expect, test } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import type { Batch } from '../../../../src/lib/simulation/validation/batch.ts';
import { drawBatch } from '../../../../src/lib/simulation/validation/draw-batch.ts';
import { faults, type FaultId } from '../../../../src/lib/simulation/validation/faults.ts';
import { observe, type Measure } from '../../../../src/lib/simulation/validation/observe.ts';

const clean = drawBatch(createRng(11), 1);
const broken = (id: FaultId): Batch => {
	const fault = faults.find((one) => one.id === id);
	if (!fault) throw new RangeError(id);
	return fault.plant(clean, createRng(12));
};
const change = (id: FaultId, measure: Measure) => ({
	before: observe(clean, measure),
	after: observe(broken(id), measure)
});
const rowsOf = ({ columns }: Batch) => columns[0]?.values.length ?? 0;

test.each(faults.map(({ id }) => id))('%s leaves the clean batch as it was', (id) => {
	const kept = structuredClone(clean);
	broken(id);
	expect(clean).toEqual(kept);
});

test('swapped puts price where age stood', () => {
	const names = broken('swapped').columns.map(({ name }) => name);
	expect(names.slice(0, 4)).toEqual(['user_id', 'price', 'status', 'age']);
	expect([...names].sort()).toEqual(clean.columns.map(({ name }) => name).sort());
});

test('guests empties 5 % of user_id', () => {
	expect(change('guests', { of: 'share-null', column: 'user_id' }).after).toBeCloseTo(0.05, 1);
});

test('renamed takes one category out of the known set', () => {
	const known = { of: 'share-in-set', column: 'status', set: ['active', 'inactive'] } as const;
	const { before, after } = change('renamed', known);
	expect(before).toBe(1);
	expect(after).toBeCloseTo(0.7, 1);
});

test('cents multiplies the mean price by about 21 and hardly moves the median', () => {
	const mean = change('cents', { of: 'mean', column: 'price' });
	expect(mean.after / mean.before).toBeGreaterThan(17);
	expect(mean.after / mean.before).toBeLessThan(24);
	const median = change('cents', { of: 'median', column: 'price' });
	expect(median.after / median.before).toBeLessThan(1.4);
});

test('null-spike and null-gone move the share of nulls either way', () => {
	expect(change('null-spike', { of: 'share-null', column: 'age' }).after).toBeCloseTo(0.15, 1);
	expect(change('null-gone', { of: 'share-null', column: 'age' }).after).toBe(0);
});

test('shape keeps the mean price and moves the median', () => {
	const mean = change('shape', { of: 'mean', column: 'price' });
	expect(Math.abs(mean.after - mean.before)).toBeLessThan(6);
	const median = change('shape', { of: 'median', column: 'price' });
	expect(median.after).toBeLessThan(0.6 * median.before);
});

test('half and twice change the rows; twice adds no user', () => {
	expect(rowsOf(broken('half'))).toBe(Math.ceil(rowsOf(clean) / 2));
	expect(rowsOf(broken('twice'))).toBe(2 * rowsOf(clean));
	const users = change('twice', { of: 'unique-count', column: 'user_id' });
	expect(users.after).toBe(users.before);
	const share = change('twice', { of: 'unique-share', column: 'user_id' });
	expect(share.after).toBe(share.before / 2);
});

test('stale makes the newest row a day older', () => {
	const { before, after } = change('stale', { of: 'max', column: 'placed_at' });
	expect(after).toBe(before - 24);
});
