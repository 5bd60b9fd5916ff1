import { describe, expect, it } from 'vitest';
import { mean, meanAndVariance, StatsError, variance } from '../../../../src/lib/stats/index.ts';

describe('meanAndVariance', () => {
	it('gives both at once', () => {
		const x = [1, 2, 3, 4];
		expect(meanAndVariance(x)).toEqual({ mean: mean(x), variance: variance(x) });
		expect(meanAndVariance(Float64Array.from(x))).toEqual(meanAndVariance(x));
	});
	it('refuses one value, NaN and squares that no double holds, in its own name', () => {
		expect(() => meanAndVariance([1])).toThrow('meanAndVariance requires at least 2 values');
		expect(() => meanAndVariance(Float64Array.of(1, NaN))).toThrow('got NaN at position 1');
		expect(() => meanAndVariance(Float64Array.of(1e200, -1e200))).toThrow(StatsError);
		expect(() => meanAndVariance(new Float64Array(0))).toThrow(StatsError);
	});
});
