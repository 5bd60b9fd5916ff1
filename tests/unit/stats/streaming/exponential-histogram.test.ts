import { describe, expect, it } from 'vitest';
import { exponentialHistogram } from '../../../../src/lib/stats/streaming/exponential-histogram.ts';

const used = ({ rows }: ReturnType<typeof exponentialHistogram>) => rows.map((row) => row.used);

describe('exponentialHistogram(maxBuckets)', () => {
	it('makes the oldest two buckets of a size one of the next', () => {
		const window = exponentialHistogram(2);
		for (const x of [1, 2, 3]) window.add(x);
		expect(used(window)).toEqual([1, 1]);
		for (const x of [4, 5, 6, 7]) window.add(x);
		expect(used(window)).toEqual([1, 1, 1]);
		expect(window.rows[2]?.totals[0]).toBe(10);
		expect(window.rows[2]?.squares[0]).toBe(5);
	});

	it('knows width, total and squared deviations, also after the oldest are gone', () => {
		const window = exponentialHistogram(2);
		for (const x of [1, 2, 3, 4, 5, 6, 7]) window.add(x);
		expect(window).toMatchObject({ width: 7, total: 28, squares: 28 });
		window.dropOldest();
		expect(window).toMatchObject({ width: 3, total: 18 });
		expect(window.squares).toBeCloseTo(2, 12);
		expect(used(window)).toEqual([1, 1]);
	});
});
