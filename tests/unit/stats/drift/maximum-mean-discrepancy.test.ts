import { describe, expect, it } from 'vitest';
import { maximumMeanDiscrepancy, StatsError } from '../../../../src/lib/stats/index.ts';

const a = [[0], [1], [2], [3]];

describe('maximumMeanDiscrepancy', () => {
	it('maximumMeanDiscrepancy(rowsA, rowsB) is written out right for two and two rows', () => {
		const k = (d: number) => Math.exp((-d * d) / 2);
		const { unbiased, biased } = maximumMeanDiscrepancy([[0], [1]], [[2], [4]], { sigma: 1 });
		const across = (k(2) + k(4) + k(1) + k(3)) / 2;
		expect(unbiased).toBeCloseTo(k(1) + k(2) - across, 14);
		expect(biased).toBeCloseTo((1 + k(1)) / 2 + (1 + k(2)) / 2 - across, 14);
	});

	it('maximumMeanDiscrepancy(rowsA, rowsB, { permutations, seed }) gives the same p again', () => {
		const far = a.map(([value = 0]) => [value + 10]);
		const p = () => maximumMeanDiscrepancy(a, far, { permutations: 99, seed: 4 }).pValue;
		expect(p()).toBe(p());
		expect(maximumMeanDiscrepancy(a, far, { permutations: 'exact' }).pValue).toBeCloseTo(
			2 / 70,
			14
		);
	});

	it('maximumMeanDiscrepancy(rowsA, rowsB) refuses equal rows without a sigma and too many rows', () => {
		expect(() => maximumMeanDiscrepancy([[1], [1]], [[1], [1]])).toThrow('give a sigma');
		const many = { columns: [new Float64Array(1999)] };
		expect(() => maximumMeanDiscrepancy(many, many, { sigma: 1 })).toThrow(StatsError);
	});
});
