import { mean as libraryMean } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { mean, StatsError } from '../../../../src/lib/stats/index.ts';
import { resolve } from '../../../../src/lib/verify/index.ts';

describe('mean', () => {
	it('agrees with a compensated sum to the last digit', () => {
		const x = resolve({ gen: { base: 'lomax1', seed: 3, n: 4999 } });
		expect(mean(x) / libraryMean(x)).toBeCloseTo(1, 15);
	});
	it('is exact for a constant and right for numbers whose sum overflows', () => {
		expect(mean(new Float64Array(1001).fill(0.1))).toBe(0.1);
		expect(mean([1.5e308, 1.7e308])).toBeCloseTo(1.6e308, -300);
	});
	it('refuses nothing and NaN', () => {
		expect(() => mean([])).toThrow(
			new StatsError('too-few', 'mean requires at least 1 value in x, got 0')
		);
		expect(() => mean([1, NaN])).toThrow(StatsError);
	});
});
