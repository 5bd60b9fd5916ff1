import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as stats from '../../src/lib/stats/index.ts';
import { runs, seed } from '../counts.ts';

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const sample = fc.array(value, { minLength: 2, maxLength: 200 });
const probability = fc.double({ min: 0, max: 1, noNaN: true });
const options = { numRuns: runs(2000), seed };

const spread = (x: number[]) => Math.max(...x) - Math.min(...x);

describe('mean and variance', () => {
	it('mean lies between the extremes', () => {
		fc.assert(
			fc.property(sample, (x) => {
				const slack = 1e-15 * Math.max(...x.map(Math.abs));
				expect(stats.mean(x)).toBeGreaterThanOrEqual(Math.min(...x) - slack);
				expect(stats.mean(x)).toBeLessThanOrEqual(Math.max(...x) + slack);
			}),
			options
		);
	});

	it('a shift moves the mean and leaves the variance', () => {
		fc.assert(
			fc.property(sample, value, (x, shift) => {
				const moved = x.map((each) => each + shift);
				expect(stats.mean(moved)).toBeCloseTo(stats.mean(x) + shift, 8);
				const slack = 1e-9 * (1 + spread(x)) ** 2;
				expect(Math.abs(stats.variance(moved) - stats.variance(x))).toBeLessThanOrEqual(slack);
			}),
			options
		);
	});

	it('neither depends on the order, and neither changes the sample', () => {
		fc.assert(
			fc.property(sample, (x) => {
				Object.freeze(x);
				const sorted = [...x].sort((a, b) => a - b);
				const slack = 1e-12 * (1 + spread(x)) ** 2;
				expect(Math.abs(stats.variance(sorted) - stats.variance(x))).toBeLessThanOrEqual(slack);
			}),
			options
		);
	});

	it('two samples joined have the mean and variance that their parts imply', () => {
		fc.assert(
			fc.property(sample, sample, (x, y) => {
				const joined = [...x, ...y];
				const [a, b] = [stats.meanAndVariance(x), stats.meanAndVariance(y)];
				const all = stats.meanAndVariance(joined);
				const [n, m] = [x.length, y.length];
				const apart = b.mean - a.mean;
				const squares =
					a.variance * (n - 1) + b.variance * (m - 1) + (apart * apart * n * m) / (n + m);
				const slack = 1e-13 * (1 + spread(joined)) ** 2 * (n + m);
				expect(Math.abs(all.variance * (n + m - 1) - squares)).toBeLessThanOrEqual(slack);
				expect(all.mean).toBeCloseTo((a.mean * n + b.mean * m) / (n + m), 8);
			}),
			options
		);
	});
});

describe('quantile, ecdf and sortedCopy', () => {
	it('quantile never falls and stays inside the sample', () => {
		fc.assert(
			fc.property(sample, probability, probability, (x, p, q) => {
				const [low, high] = stats.quantile(x, p < q ? [p, q] : [q, p]) as [number, number];
				expect(high - low).toBeGreaterThanOrEqual(-1e-9);
				expect(low).toBeGreaterThanOrEqual(Math.min(...x));
				expect(high).toBeLessThanOrEqual(Math.max(...x));
			}),
			options
		);
	});

	it('ecdf rises from 0 to 1 in steps at the values', () => {
		fc.assert(
			fc.property(sample, value, value, (x, s, t) => {
				const share = stats.ecdf(x);
				expect(share(Math.max(s, t))).toBeGreaterThanOrEqual(share(Math.min(s, t)));
				expect(share(Math.max(...x))).toBe(1);
				expect(share(t) * x.length).toBeCloseTo(x.filter((each) => each <= t).length, 9);
			}),
			options
		);
	});

	it('sortedCopy is what the engine sorts, for long samples of every kind of double', () => {
		const double = fc.double({ noNaN: true, noDefaultInfinity: true });
		fc.assert(
			fc.property(fc.array(double, { minLength: 1, maxLength: 60 }), (few) => {
				const long = Float64Array.from({ length: 4000 }, (_, i) => {
					const chosen = few[(i * 7919) % few.length] as number;
					return chosen * (1 + ((i * 31) % 17) / 16);
				}).filter(Number.isFinite);
				const sorted = stats.sortedCopy(long);
				expect(sorted.every((each, i) => i === 0 || each >= (sorted[i - 1] as number))).toBe(true);
				expect(sorted.map((each) => each + 0).sort()).toEqual(long.map((each) => each + 0).sort());
			}),
			{ ...options, numRuns: runs(300) }
		);
	});
});

describe('histogram', () => {
	it('counts every value once', () => {
		fc.assert(
			fc.property(sample, fc.integer({ min: 1, max: 60 }), (x, bins) => {
				const { counts, edges, outside } = stats.histogram(x, { bins });
				expect(counts.reduce((sum, count) => sum + count, 0)).toBe(x.length);
				expect([counts.length, edges.length, outside]).toEqual([bins, bins + 1, 0]);
			}),
			options
		);
	});

	it('counts in equal bins what their edges hold, from the tiniest to the largest values', () => {
		const any = fc.double({ min: -8e307, max: 8e307, noNaN: true });
		const lists = fc.oneof(
			fc.array(any, { minLength: 1, maxLength: 60 }),
			fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 1, maxLength: 60 })
		);
		fc.assert(
			fc.property(lists, fc.integer({ min: 1, max: 70 }), (x, bins) => {
				const { edges, counts } = stats.histogram(x, { bins });
				expect(stats.histogram(x, { bins: edges }).counts).toEqual(counts);
			}),
			options
		);
	});

	it('says how many values no bin holds', () => {
		fc.assert(
			fc.property(sample, value, value, (x, a, b) => {
				fc.pre(Math.abs(a - b) > 1e-6);
				const range = [Math.min(a, b), Math.max(a, b)] as const;
				const { counts, outside } = stats.histogram(x, { bins: 7, range });
				expect(counts.reduce((sum, count) => sum + count, outside)).toBe(x.length);
				expect(outside).toBe(x.filter((each) => each < range[0] || each > range[1]).length);
			}),
			options
		);
	});

	it('over quantileEdges holds all of the sample, and of any other', () => {
		fc.assert(
			fc.property(sample, sample, fc.integer({ min: 1, max: 20 }), (x, other, bins) => {
				const edges = stats.quantileEdges(x, bins);
				expect(edges.length).toBeLessThanOrEqual(bins + 1);
				expect(stats.histogram(other, { bins: edges }).outside).toBe(0);
			}),
			options
		);
	});
});

describe('kernelDensity', () => {
	it('is never below 0, nor above the peak of one kernel', () => {
		fc.assert(
			fc.property(sample, value, fc.double({ min: 0.01, max: 1e5, noNaN: true }), (x, t, width) => {
				const density = stats.kernelDensity(x, { bandwidth: width })(t);
				expect(density).toBeGreaterThanOrEqual(0);
				expect(density).toBeLessThanOrEqual((1 + 1e-12) / (width * Math.sqrt(2 * Math.PI)));
			}),
			options
		);
	});
});
