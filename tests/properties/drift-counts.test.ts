import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as stats from '../../src/lib/stats/index.ts';
import { runs, seed } from '../counts.ts';

const options = { numRuns: runs(2000), seed };
const few = { numRuns: runs(500), seed };
const probabilities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
	minLength: 1,
	maxLength: 30
});
const methods = [
	'bonferroni',
	'holm',
	'hochberg',
	'benjamini-hochberg',
	'benjamini-yekutieli'
] as const;
const sample = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 25 });
const tables = fc
	.array(fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 200 })), { minLength: 1, maxLength: 8 })
	.map((rows) => [rows.map(([a]) => a), rows.map(([, b]) => b)] as const)
	.filter((sides) => sides.every((side) => side.some((count) => count > 0)));

describe('tests of counts, ranks and splits', () => {
	it('adjusted p-values are no smaller, in the same order, and at most 1', () => {
		fc.assert(
			fc.property(probabilities, fc.constantFrom(...methods), (p, method) => {
				const adjusted = stats.adjustPValues(p, method);
				const order = p.map((_, k) => k).sort((a, b) => (p[a] ?? 0) - (p[b] ?? 0));
				order.forEach((k, i) => {
					const [value, before] = [adjusted[k] ?? 0, adjusted[order[i - 1] ?? k] ?? 0];
					expect(value >= (p[k] ?? 0) * (1 - 1e-14) && value <= 1 && value >= before).toBe(true);
				});
			}),
			options
		);
	});

	it('adjustments are as strict as their names: Bonferroni, Holm, Hochberg, Benjamini-Hochberg', () => {
		fc.assert(
			fc.property(probabilities, (p) => {
				const [first, second, third, last] = methods.map((method) =>
					stats.adjustPValues(p, method)
				);
				p.forEach((_, k) => {
					const rising = [last?.[k], third?.[k], second?.[k], first?.[k]].map(Number);
					rising
						.slice(1)
						.forEach((value, i) =>
							expect(value).toBeGreaterThanOrEqual((rising[i] ?? 0) * (1 - 1e-12))
						);
				});
			}),
			options
		);
	});

	it('chiSquareTest and gTest say the same when the sides change places or categories are shuffled', () => {
		fc.assert(
			fc.property(tables, ([a, b]) => {
				for (const test of [stats.chiSquareTest, stats.gTest]) {
					const { statistic, pValue } = test(a, b);
					expect(test(b, a).statistic).toBeCloseTo(statistic, 8);
					expect(test(a.toReversed(), b.toReversed()).pValue).toBeCloseTo(pValue, 10);
					expect(pValue >= 0 && pValue <= 1).toBe(true);
				}
			}),
			options
		);
	});

	it('chiSquareTest grows with the rows when shares stay', () => {
		fc.assert(
			fc.property(tables, fc.integer({ min: 2, max: 50 }), ([a, b], times) => {
				const more = (side: readonly number[]) => side.map((count) => count * times);
				const { statistic, cramersV } = stats.chiSquareTest(a, b);
				const large = stats.chiSquareTest(more(a), more(b));
				expect(large.statistic).toBeCloseTo(times * statistic, 6);
				expect(large.cramersV).toBeCloseTo(cramersV, 9);
			}),
			options
		);
	});

	it('goodnessOfFitTest is 0 where counts are what was expected', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 9 }),
				(counts) => {
					const total = counts.reduce((sum, count) => sum + count, 0);
					const shares = counts.map((count) => count / total);
					expect(stats.goodnessOfFitTest(counts, shares).statistic).toBeCloseTo(0, 12);
				}
			),
			options
		);
	});

	it('andersonDarlingTest depends on the order of the values alone', () => {
		fc.assert(
			fc.property(sample, sample, (x, y) => {
				const bent = (values: number[]) => values.map((value) => Math.exp(value / 4));
				const { statistic } = stats.andersonDarlingTest(x, y);
				expect(stats.andersonDarlingTest(bent(x), bent(y)).statistic).toBeCloseTo(statistic, 10);
				expect(stats.andersonDarlingTest(y, x).statistic).toBeCloseTo(statistic, 8);
			}),
			options
		);
	});

	it('permutationTest of all splits counts the real one, and does not care which side is first', () => {
		const short = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 });
		const gap: stats.TwoSampleStatistic = (a, b) => Math.abs(stats.mean(a) - stats.mean(b));
		fc.assert(
			fc.property(short, short, (x, y) => {
				const { pValue, count } = stats.permutationTest(x, y, gap, 'exact');
				expect(count).toBeGreaterThanOrEqual(1);
				expect(stats.permutationTest(y, x, gap, 'exact').pValue).toBeCloseTo(pValue, 12);
			}),
			few
		);
	});

	it('maximumMeanDiscrepancy is symmetric and never negative when biased', () => {
		const rows = fc.array(
			fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })),
			{
				minLength: 2,
				maxLength: 12
			}
		);
		fc.assert(
			fc.property(rows, rows, fc.double({ min: 0.1, max: 20, noNaN: true }), (a, b, sigma) => {
				const { unbiased, biased } = stats.maximumMeanDiscrepancy(a, b, { sigma });
				expect(biased).toBeGreaterThanOrEqual(0);
				expect(stats.maximumMeanDiscrepancy(b, a, { sigma }).unbiased).toBeCloseTo(unbiased, 10);
			}),
			few
		);
	});
});
