import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as stats from '../../src/lib/stats/index.ts';
import { runs, seed } from '../counts.ts';

const options = { numRuns: runs(2000), seed };
const sample = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 4, maxLength: 60 });
const varied = sample.filter((x) => x.some((value) => value !== x[0]));
const types = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const type = fc.constantFrom(...types);
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the shape of a sample', () => {
	it('skewness and kurtosis care for neither the unit nor the origin', () => {
		fc.assert(
			fc.property(varied, fc.integer({ min: -200, max: 200 }), (x, power) => {
				const moved = x.map((value) => (value + 2 ** 30) * 2 ** power);
				expect(stats.skewness(moved)).toBeCloseTo(stats.skewness(x), 8);
				expect(stats.kurtosis(moved)).toBeCloseTo(stats.kurtosis(x), 7);
			}),
			options
		);
	});

	it('skewness turns its sign with the sample, and kurtosis does not', () => {
		fc.assert(
			fc.property(varied, (x) => {
				const mirrored = x.map((value) => -value);
				expect(stats.skewness(mirrored)).toBeCloseTo(-stats.skewness(x), 9);
				expect(stats.kurtosis(mirrored)).toBeCloseTo(stats.kurtosis(x), 8);
			}),
			options
		);
	});

	it('the standard deviation grows with the unit, as far as doubles reach', () => {
		fc.assert(
			fc.property(varied, fc.integer({ min: -1000, max: 1000 }), (x, power) => {
				const scaled = x.map((value) => value * 2 ** power);
				const ratio = stats.standardDeviation(scaled) / 2 ** power / stats.standardDeviation(x);
				expect(ratio).toBeCloseTo(1, 10);
			}),
			options
		);
	});

	it('the median absolute deviation is at most twice the population standard deviation', () => {
		fc.assert(
			fc.property(sample, (x) => {
				const sd = Math.sqrt(stats.populationVariance(x));
				expect(stats.medianAbsoluteDeviation(x)).toBeLessThanOrEqual(2 * sd * (1 + 1e-12));
			}),
			options
		);
	});

	it('quantiles of every type rise with p and stay inside the sample', () => {
		fc.assert(
			fc.property(sample, type, share, share, (x, kind, p, q) => {
				const levels = [0, Math.min(p, q), Math.max(p, q), 1];
				const found = stats.quantileOfType(x, levels, kind);
				const [low, a, b, high] = found as [number, number, number, number];
				expect(low).toBe(Math.min(...x));
				expect(high).toBe(Math.max(...x));
				expect(a >= low && b >= a - 1e-9 && high >= b - 1e-9).toBe(true);
			}),
			options
		);
	});

	it('quantiles of types 5 to 9 mirror with the sample', () => {
		fc.assert(
			fc.property(sample, type, share, (x, kind, p) => {
				if (kind < 5) return;
				const mirrored = stats.quantileOfType(
					x.map((value) => -value),
					1 - p,
					kind
				);
				expect(mirrored).toBeCloseTo(-stats.quantileOfType(x, p, kind), 6);
			}),
			options
		);
	});

	it('histogramEdges covers the sample, and histogram loses nothing between its edges', () => {
		const rule = fc.constantFrom('sqrt', 'sturges', 'rice', 'scott', 'fd', 'doane');
		fc.assert(
			fc.property(sample, rule, (x, by) => {
				const edges = stats.histogramEdges(x, by as stats.HistogramRule);
				const { counts, outside } = stats.histogram(x, { bins: edges });
				expect(outside).toBe(0);
				expect(counts.reduce((sum, count) => sum + count, 0)).toBe(x.length);
			}),
			options
		);
	});
});
