import { describe, expect, it } from 'vitest';
import { countInBins } from '../../../../src/lib/stats/describe/count-in-bins.ts';
import { binCounts, binCountsFromSorted } from '../../../../src/lib/stats/drift/bin-counts.ts';
import { bell, heavyTailed, whole } from './samples.ts';

const edgesOf = (...inner: number[]) => Float64Array.of(-Infinity, ...inner, Infinity);

describe('binCounts(values, edges)', () => {
	it('puts a value on an edge into the bin above it', () => {
		expect(binCounts(Float64Array.of(0, 1, 2, 3), edgesOf(1, 3))).toEqual([1, 2, 1]);
	});

	it.each([
		['bell, deciles', bell(1, 3000), edgesOf(-1.3, -0.8, -0.5, -0.3, 0, 0.3, 0.5, 0.8, 1.3)],
		[
			'bell, a hundred bins',
			bell(2, 3000),
			edgesOf(...Array.from({ length: 99 }, (_, k) => k / 20 - 2.5))
		],
		['whole numbers on edges', whole(3, 3000, 9), edgesOf(1, 2, 5, 8)],
		['heavy tails', heavyTailed(4, 3000), edgesOf(1.1, 1.5, 40, 1e6)],
		['one edge', bell(5, 500), edgesOf(0.1)],
		['no edge', bell(6, 500), edgesOf()],
		[
			'edges next to each other',
			Float64Array.of(-1, 0, 5e-324, 1e-323, 1),
			edgesOf(0, 5e-324, 1e-323)
		],
		['edges over the whole range', Float64Array.of(-1.7e308, 0, 1.7e308), edgesOf(-1e308, 1e308)]
	])('agrees with countInBins and with binary search: %s', (_, values, edges) => {
		const expected = Array.from(countInBins(values, edges));
		expect(binCounts(values, edges)).toEqual(expected);
		expect(binCountsFromSorted(values.slice().sort(), edges)).toEqual(expected);
	});
});

describe('binCountsFromSorted(sorted, edges)', () => {
	it('counts nothing in bins beyond the sample', () => {
		expect(binCountsFromSorted(Float64Array.of(5, 6), edgesOf(1, 2, 9))).toEqual([0, 0, 2, 0]);
	});
});
