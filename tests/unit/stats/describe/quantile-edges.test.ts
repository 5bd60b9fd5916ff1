import { describe, expect, it } from 'vitest';
import { histogram, quantileEdges, StatsError } from '../../../../src/lib/stats/index.ts';

describe('quantileEdges', () => {
	it('opens the outer edges', () => {
		expect(quantileEdges([1, 2, 3, 4, 5], 2)).toEqual([-Infinity, 3, Infinity]);
		expect(quantileEdges([1, 2, 3], 1)).toEqual([-Infinity, Infinity]);
	});
	it('merges equal edges', () => {
		expect(quantileEdges([0, 0, 0, 0, 0, 1], 4)).toEqual([-Infinity, Infinity]);
		expect(quantileEdges([4, 4, 4], 10)).toEqual([-Infinity, Infinity]);
	});
	it('cuts distinct values into equal parts', () => {
		const x = Array.from({ length: 1000 }, (_, i) => Math.sin(i));
		expect(histogram(x, { bins: quantileEdges(x, 10) }).counts).toEqual(Array(10).fill(100));
	});
	it('refuses no bins and an empty sample', () => {
		expect(() => quantileEdges([1], 0)).toThrow(StatsError);
		expect(() => quantileEdges([], 10)).toThrow(StatsError);
	});
});
