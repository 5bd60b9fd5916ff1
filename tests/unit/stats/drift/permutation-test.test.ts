import { describe, expect, it } from 'vitest';
import { mean, permutationTest, StatsError } from '../../../../src/lib/stats/index.ts';

const meanGap = (a: Float64Array, b: Float64Array) => Math.abs(mean(a) - mean(b));

describe('permutationTest', () => {
	it('permutationTest(a, b, statistic, exact) counts every split', () => {
		expect(permutationTest([1, 2], [3, 4], meanGap, 'exact')).toEqual({
			observed: 2,
			pValue: 2 / 6,
			count: 2,
			total: 6
		});
	});

	it('permutationTest(a, b, statistic, { seed }) gives the same p again, never 0', () => {
		const p = (seed: number) =>
			permutationTest([1, 2, 3, 4, 5, 6], [11, 12, 13, 14, 15], meanGap, {
				permutations: 199,
				seed
			});
		expect(p(1)).toEqual(p(1));
		expect(p(2).pValue).toBeGreaterThanOrEqual(1 / 200);
	});

	it('permutationTest(a, b, statistic, options) leaves the samples alone', () => {
		const a = Float64Array.of(3, 1, 2);
		permutationTest(a, [5, 6], meanGap, { permutations: 9 });
		expect(Array.from(a)).toEqual([3, 1, 2]);
	});

	it('permutationTest(a, b, statistic, options) refuses NaN and too many splits', () => {
		expect(() => permutationTest([1], [2], () => NaN, 'exact')).toThrow(StatsError);
		const x = Array.from({ length: 20 }, (_, i) => i);
		expect(() => permutationTest(x, x, meanGap, 'exact')).toThrow('12870');
		expect(() => permutationTest([1], [2], 'mean' as never)).toThrow('a function of two samples');
	});
});
