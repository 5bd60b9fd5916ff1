import { describe, expect, it } from 'vitest';
import {
	cramerVonMisesFromSummary,
	cramerVonMisesTest,
	matchToLimit
} from '../../../../src/lib/stats/drift/cramer-von-mises-test.ts';
import { sortedPairSummary } from '../../../../src/lib/stats/drift/sorted-pair-summary.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';
import { bell, splits } from './samples.ts';

describe('cramerVonMisesTest(reference, current)', () => {
	it('is exact up to 20 values a side, as SciPy, and uses the limit beyond', () => {
		expect(cramerVonMisesTest(bell(1, 20), bell(2, 20)).method).toBe('exact');
		expect(cramerVonMisesTest(bell(1, 21), bell(2, 3)).method).toBe('asymptotic');
		expect(cramerVonMisesTest(bell(1, 22), bell(2, 3), { method: 'exact' }).method).toBe('exact');
	});

	it('finds nothing in equal samples and everything in samples far apart', () => {
		const sample = bell(3, 100);
		expect(cramerVonMisesTest(sample, sample).pValue).toBeGreaterThan(0.999);
		expect(cramerVonMisesTest(sample, bell(4, 100, 50)).pValue).toBeLessThan(1e-10);
	});

	it('gives a p between 0 and 1 for constant samples', () => {
		const { statistic, pValue } = cramerVonMisesTest([1, 1, 1], [1, 1]);
		expect(Number.isFinite(statistic)).toBe(true);
		expect(pValue).toBeGreaterThanOrEqual(0);
		expect(pValue).toBeLessThanOrEqual(1);
	});

	it('refuses fewer than two values, NaN, and exact counts that take minutes', () => {
		expect(() => cramerVonMisesTest([1], [1, 2])).toThrow(StatsError);
		expect(() => cramerVonMisesTest([1, 2], [1, NaN])).toThrow(StatsError);
		expect(() => cramerVonMisesTest(bell(5, 41), bell(6, 2), { method: 'exact' })).toThrow(/41/);
	});

	it('modifies neither sample', () => {
		const [x, y] = [Object.freeze([3, 1, 2]), Object.freeze([9, 7, 8])];
		expect(() => cramerVonMisesTest(x, y)).not.toThrow();
	});
});

describe('cramerVonMisesFromSummary(summary, options)', () => {
	it('agrees with the test of unsorted samples', () => {
		const [x, y] = [bell(7, 60), bell(8, 40, 0.3)];
		const summary = sortedPairSummary(x.slice().sort(), y.slice().sort());
		expect(cramerVonMisesFromSummary(summary)).toEqual(cramerVonMisesTest(x, y));
	});
});

describe('matchToLimit(n, m)', () => {
	it('tends to mean 1/6 and no change of spread', () => {
		const { mean, scale } = matchToLimit(1e6, 1e6);
		expect(mean).toBeCloseTo(1 / 6, 6);
		expect(scale).toBeCloseTo(1, 5);
	});

	it('is the mean and the spread over all splits of small samples', () => {
		const all = [...splits([1, 2, 3, 4, 5, 6, 7], 3)].map(
			([x, y]) => sortedPairSummary(Float64Array.from(x), Float64Array.from(y)).cramerVonMises
		);
		const average = all.reduce((sum, statistic) => sum + statistic, 0) / all.length;
		const variance = all.reduce((sum, t) => sum + (t - average) ** 2, 0) / all.length;
		const { mean, scale } = matchToLimit(3, 4);
		expect(mean).toBeCloseTo(average, 12);
		expect(scale ** 2 / 45).toBeCloseTo(variance, 12);
	});
});

it('cramerVonMisesTest(reference, current, options) refuses a method it does not know', () => {
	const method = 'Exact' as never;
	expect(() => cramerVonMisesTest([1, 2], [2, 3], { method })).toThrow(StatsError);
});
