import { describe, expect, it } from 'vitest';
import { quantile, StatsError } from '../../../../src/lib/stats/index.ts';
import { resolve } from '../../../../src/lib/verify/index.ts';

describe('quantile', () => {
	it('interpolates between neighbours (type 7)', () => {
		expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
		expect(quantile([4, 1, 3, 2], [0, 1 / 3, 1])).toEqual([1, 2, 4]);
	});
	it('gives the same for one p, for a list and for a typed list', () => {
		const x = resolve({ gen: { base: 'pareto2', seed: 9, n: 7001 } });
		const levels = [0, 0.01, 0.5, 0.777, 1];
		expect(quantile(x, levels)).toEqual(levels.map((p) => quantile(x, p)));
		expect(quantile(Float64Array.from(x), Float64Array.from(levels))).toEqual(quantile(x, levels));
	});
	it('leaves the sample alone', () => {
		const x = Object.freeze([3, 1, 2]);
		expect(quantile(x, 0.5)).toBe(2);
		expect(x).toEqual([3, 1, 2]);
	});
	it('refuses an empty sample and what is no probability', () => {
		expect(() => quantile([], 0.5)).toThrow(StatsError);
		expect(() => quantile([1], 1.01)).toThrow('quantile requires p from 0 to 1, got 1.01');
		expect(() => quantile([1], [0.5, NaN])).toThrow(StatsError);
	});
});
