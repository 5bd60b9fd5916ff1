import { describe, expect, it } from 'vitest';
import {
	mannWhitneyFromSummary,
	mannWhitneyUTest,
	spreadOfWins
} from '../../../../src/lib/stats/drift/mann-whitney-u-test.ts';
import { sortedPairSummary } from '../../../../src/lib/stats/drift/sorted-pair-summary.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';
import { bell, whole } from './samples.ts';

describe('mannWhitneyUTest(reference, current)', () => {
	it('is exact without ties up to 2,000 pairs', () => {
		expect(mannWhitneyUTest(bell(1, 50), bell(2, 40)).method).toBe('exact');
		expect(mannWhitneyUTest(bell(1, 50), bell(2, 41)).method).toBe('asymptotic');
		expect(mannWhitneyUTest(whole(1, 9, 4), whole(2, 9, 4)).method).toBe('asymptotic');
	});

	it('splits its two sides: less, greater, two-sided', () => {
		for (const method of ['exact', 'asymptotic'] as const) {
			const [x, y] = [bell(3, 12), bell(4, 15, 1)];
			const p = (alternative: 'less' | 'greater' | 'two-sided') =>
				mannWhitneyUTest(x, y, { method, alternative }).pValue;
			expect(p('less')).toBeLessThan(p('greater'));
			expect(p('two-sided')).toBeCloseTo(2 * p('less'), 14);
			expect(mannWhitneyUTest(y, x, { method, alternative: 'greater' }).pValue).toBe(p('less'));
		}
	});

	/** scipy 1.17.1: mannwhitneyu(range(10), [i + 3.5 for i in range(8)], alternative, method). */
	it.each([
		['less', 'exact', 0.05055075643310937],
		['greater', 'exact', 0.9584304584304585],
		['two-sided', 'exact', 0.10110151286621874],
		['less', 'asymptotic', 0.05011205280886897],
		['greater', 'asymptotic', 0.9584184255318446],
		['two-sided', 'asymptotic', 0.10022410561773794]
	] as const)('agrees with SciPy: %s, %s', (alternative, method, expected) => {
		const x = Array.from({ length: 10 }, (_, i) => i);
		const y = Array.from({ length: 8 }, (_, i) => i + 3.5);
		expect(mannWhitneyUTest(x, y, { alternative, method }).pValue).toBeCloseTo(expected, 13);
	});

	it('finds nothing where every value is the same', () => {
		expect(mannWhitneyUTest([5, 5, 5], [5, 5])).toMatchObject({ pValue: 1, commonLanguage: 0.5 });
		expect(mannWhitneyUTest([5], [5]).pValue).toBe(1);
	});

	it('never gives a p above 1', () => {
		const [x, y] = [
			[1, 4],
			[2, 3]
		];
		for (const method of ['exact', 'asymptotic'] as const) {
			expect(mannWhitneyUTest(x, y, { method }).pValue).toBeLessThanOrEqual(1);
		}
	});

	it('refuses empty samples, NaN, and exact counts that take long', () => {
		expect(() => mannWhitneyUTest([], [1])).toThrow(StatsError);
		expect(() => mannWhitneyUTest([1], [NaN])).toThrow(/current, got NaN/);
		expect(() => mannWhitneyUTest(bell(5, 1001), bell(6, 1000), { method: 'exact' })).toThrow(
			/1001000/
		);
	});

	it('modifies neither sample', () => {
		const [x, y] = [Object.freeze([3, 1, 2]), Object.freeze([9, 7, 8])];
		expect(mannWhitneyUTest(x, y).statistic).toBe(0);
	});
});

describe('mannWhitneyFromSummary(summary, options)', () => {
	it('agrees with the test of unsorted samples', () => {
		const [x, y] = [whole(7, 60, 9), whole(8, 40, 9)];
		const summary = sortedPairSummary(x.slice().sort(), y.slice().sort());
		expect(mannWhitneyFromSummary(summary)).toEqual(mannWhitneyUTest(x, y));
	});
});

describe('spreadOfWins(summary)', () => {
	it('is the square root of n m (n + m + 1) / 12 without ties, and less with them', () => {
		const plain = sortedPairSummary(Float64Array.of(1, 3, 5), Float64Array.of(2, 4));
		expect(spreadOfWins(plain)).toBeCloseTo(Math.sqrt(3), 15);
		const tied = sortedPairSummary(Float64Array.of(1, 1, 5), Float64Array.of(1, 4));
		expect(spreadOfWins(tied)).toBeLessThan(Math.sqrt(3));
	});
});

it('mannWhitneyUTest(reference, current, options) refuses words it does not know', () => {
	expect(() => mannWhitneyUTest([1], [2], { method: 'Exact' as never })).toThrow(StatsError);
	expect(() => mannWhitneyUTest([1], [2], { alternative: 'more' as never })).toThrow('less');
});
