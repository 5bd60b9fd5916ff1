import { describe, expect, it } from 'vitest';
import { wassersteinQuiet } from '../../../../src/lib/stats/drift/wasserstein-quiet.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

/** A large sample with these quantiles. */
const shape = (quantile: (p: number) => number) =>
	Float64Array.from({ length: 20_000 }, (_, i) => quantile((i + 0.5) / 20_000));

describe('wassersteinQuiet(sorted)', () => {
	/** 95 % points of the area under 20,000 simulated Brownian bridges of 2,000 steps (NumPy 2.4). */
	it.each([
		['uniform', 0.5776, (p: number) => p],
		['exponential', 2.0912, (p: number) => -Math.log(1 - p)],
		['yes or no', 0.8937, (p: number) => (p < 0.7 ? 0 : 1)]
	])('is within 3.5 %% of simulated bridges: %s', (_, expected, quantile) => {
		expect(Math.abs(wassersteinQuiet(shape(quantile)) / expected - 1)).toBeLessThan(0.035);
	});

	it('is in the unit of the values and does not care where they are', () => {
		const base = shape((p) => p);
		const moved = base.map((value) => 5 + 3 * value);
		expect(wassersteinQuiet(moved) / wassersteinQuiet(base)).toBeCloseTo(3, 9);
	});

	it('is 0 for a constant reference', () => {
		expect(wassersteinQuiet(Float64Array.of(2, 2, 2))).toBe(0);
	});

	it('refuses a range that overflows', () => {
		expect(() => wassersteinQuiet(Float64Array.of(-1.7e308, 1.7e308))).toThrow(StatsError);
	});
});
