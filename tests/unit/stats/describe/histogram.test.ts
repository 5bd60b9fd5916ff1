import { describe, expect, it } from 'vitest';
import { histogram, StatsError } from '../../../../src/lib/stats/index.ts';

describe('histogram', () => {
	it('cuts the range of the sample into equal bins, the last one closed', () => {
		expect(histogram([0, 1, 2, 3, 4], { bins: 2 })).toEqual({
			edges: [0, 2, 4],
			counts: [2, 3],
			outside: 0
		});
	});
	it('counts inside a given range and says how many are outside', () => {
		expect(histogram([-1, 0, 5, 10, 11], { bins: 2, range: [0, 10] })).toEqual({
			edges: [0, 5, 10],
			counts: [1, 2],
			outside: 2
		});
	});
	it('takes edges, open ones too', () => {
		const { counts, edges } = histogram([1, 2, 3], { bins: [-Infinity, 2, Infinity] });
		expect(edges).toEqual([-Infinity, 2, Infinity]);
		expect(counts).toEqual([1, 2]);
	});
	it('gives one value alone a bin around it, as NumPy does', () => {
		expect(histogram([7, 7], { bins: 1 })).toEqual({ edges: [6.5, 7.5], counts: [2], outside: 0 });
	});
	it('widens a range that is too narrow to be cut', () => {
		expect(histogram([0, 5e-324], { bins: 2 }).edges).toEqual([-0.5, 0, 0.5]);
		expect(histogram([1e300, 1e300], { bins: 3 }).counts).toEqual([0, 2, 0]);
		expect(histogram([0, 3e306], { bins: 14 }).edges[14]).toBe(3e306);
	});
	it.each([
		[{ bins: 0 }, 'whole number of at least 1'],
		[{ bins: 2.5 }, 'whole number of at least 1'],
		[{ bins: [1] }, 'at least 2 edges'],
		[{ bins: [0, 2, 2] }, 'rising edges, got 2 and then 2'],
		[{ bins: [0, NaN] }, 'a number as edge'],
		[{ bins: 3, range: [1, 1] as const }, 'a range that goes up'],
		[{ bins: 3, range: [0, Infinity] as const }, 'a range that goes up']
	])('refuses %j', (options, words) => {
		expect(() => histogram([1, 2], options)).toThrow(words);
		expect(() => histogram([1, 2], options)).toThrow(StatsError);
	});
});
