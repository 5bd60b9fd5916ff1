import { describe, expect, it } from 'vitest';
import {
	weighed,
	weightedArea,
	weightedSpread
} from '../../../../src/lib/stats/drift/weighted-area.ts';

const of = (values: number[], weights?: number[]) =>
	weighed('caller', 'reference', Float64Array.from(values), weights);

describe('weighed', () => {
	it('weighed(caller, name, values, weights) turns weights into shares', () => {
		expect(Array.from(of([5, 6], [1, 3]).shares)).toEqual([0.25, 0.75]);
		expect(Array.from(of([5, 6]).shares)).toEqual([0.5, 0.5]);
	});

	it('weighed(caller, name, values, weights) wants one weight a value', () => {
		expect(() => of([5, 6], [1])).toThrow('values and weights in reference');
		expect(() => of([5, 6], [0, 0])).toThrow('only zeros');
	});
});

describe('weightedArea', () => {
	it('weightedArea(x, y) counts a value of weight 2 as two values', () => {
		const twice = weightedArea(of([1, 3], [2, 1]), of([2, 7]));
		expect(twice).toBeCloseTo(weightedArea(of([1, 1, 3]), of([2, 7])), 14);
	});
});

describe('weightedSpread', () => {
	it('weightedSpread(x) is the population standard deviation, of enormous values too', () => {
		expect(weightedSpread(of([1, 3], [1, 1]))).toBe(1);
		expect(weightedSpread(of([-(2 ** 1000), 2 ** 1000], [1, 1]))).toBe(2 ** 1000);
	});
});
