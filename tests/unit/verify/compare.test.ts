import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/lib/verify/index.ts';

describe('compare', () => {
	const tolerance = { rel: 1e-3, abs: 0 };
	const wrong = (...[actual, expected, ignored]: [unknown, unknown, string[]?]) =>
		compare(actual, expected, tolerance, ignored).wrong;

	it('compare accepts a number inside the tolerance and names one outside it', () => {
		expect(wrong(100.05, 100)).toEqual([]);
		expect(wrong([100, 101], [100, 100])).toEqual(['1: got 101, expected 100']);
	});

	it('compare never takes NaN for a number', () => {
		expect(wrong(NaN, 1)).toHaveLength(1);
		expect(wrong(NaN, 'Infinity')).toHaveLength(1);
		expect(wrong(NaN, 'NaN')).toEqual([]);
	});

	it('compare reads the names of the numbers that JSON cannot write', () => {
		expect(wrong(Infinity, 'Infinity')).toEqual([]);
		expect(wrong(1, 'NaN')).toHaveLength(1);
	});

	it('compare misses a field that the result does not have, unless it is ignored', () => {
		expect(wrong({ a: 1 }, { a: 1, b: 2 })).toHaveLength(1);
		expect(wrong({ a: 1 }, { a: 1, b: 2 }, ['b'])).toEqual([]);
	});

	it('compare takes null for undefined or not reached, and for nothing else', () => {
		expect(wrong({ at: undefined }, { at: null })).toEqual([]);
		expect(wrong({ at: 0 }, { at: null })).toHaveLength(1);
	});

	it('compare reports the largest error, relative where no absolute one is allowed', () => {
		expect(compare([100.05, 200], [100, 200], tolerance).largestError).toBeCloseTo(5e-4, 10);
		const near = compare([1e-20], [0], { rel: 0, abs: 1e-12 });
		expect(near.largestError).toBe(1e-20);
	});
});
