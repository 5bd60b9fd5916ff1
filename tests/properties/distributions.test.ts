import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as stats from '../../src/lib/stats/index.ts';
import { runs, seed } from '../counts.ts';

const shape = fc.double({ min: 0.05, max: 2000, noNaN: true });
const anywhere = fc.double({ min: -1000, max: 1000, noNaN: true });

const lawsOf = (shape: fc.Arbitrary<number>) =>
	fc.oneof(
		fc.tuple(anywhere, shape).map(([mean, sd]) => stats.normal(mean, sd)),
		fc
			.tuple(
				fc.double({ min: -5, max: 5, noNaN: true }),
				fc.double({ min: 0.05, max: 3, noNaN: true })
			)
			.map(([mu, sigma]) => stats.logNormal(mu, sigma)),
		shape.map((rate) => stats.exponential(rate)),
		fc.tuple(anywhere, shape).map(([a, width]) => stats.uniform(a, a + width)),
		fc.tuple(shape, shape).map(([k, scale]) => stats.gamma(k, scale)),
		fc.tuple(shape, shape).map(([a, b]) => stats.beta(a, b)),
		shape.map((df) => stats.chiSquared(df)),
		shape.map((df) => stats.studentT(df)),
		fc.tuple(shape, shape).map(([d1, d2]) => stats.fisherF(d1, d2)),
		fc.constant(stats.kolmogorov())
	);

const continuous = lawsOf(shape);
/** Without the poles that are too steep for a slope between two doubles. */
const smooth = lawsOf(fc.double({ min: 1, max: 2000, noNaN: true }));

const discrete = fc.oneof(
	shape.map((lambda) => stats.poisson(lambda)),
	fc
		.tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
		.map(([n, p]) => stats.binomial(n, p))
);

const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
const options = { numRuns: runs(2000), seed };

describe('every distribution', () => {
	it('cdf and sf add up to 1', () => {
		fc.assert(
			fc.property(fc.oneof(continuous, discrete), anywhere, (law, x) => {
				expect(law.cdf(x) + law.sf(x)).toBeCloseTo(1, 12);
				expect(law.cdf(x)).toBeGreaterThanOrEqual(0);
				expect(law.sf(x)).toBeGreaterThanOrEqual(0);
			}),
			options
		);
	});

	it('cdf never falls and sf never rises', () => {
		fc.assert(
			fc.property(fc.oneof(continuous, discrete), anywhere, anywhere, (law, x, y) => {
				const [low, high] = x < y ? [x, y] : [y, x];
				expect(law.cdf(high) - law.cdf(low)).toBeGreaterThanOrEqual(-1e-13);
				expect(law.sf(low) - law.sf(high)).toBeGreaterThanOrEqual(-1e-13);
			}),
			options
		);
	});

	it('quantile never falls', () => {
		fc.assert(
			fc.property(fc.oneof(continuous, discrete), probability, probability, (law, p, q) => {
				const [low, high] = p < q ? [p, q] : [q, p];
				const [start, end] = [law.quantile(low), law.quantile(high)];
				expect(end - start).toBeGreaterThanOrEqual(-1e-9 * Math.abs(start));
			}),
			options
		);
	});
});

describe('every distribution of real numbers', () => {
	it('cdf(quantile(p)) is p', () => {
		fc.assert(
			fc.property(continuous, probability, (law, p) => {
				const x = law.quantile(p);
				// A quantile that rounds to an end of the support has no neighbour to be nearer.
				if (law.pdf(x) > 0 && law.pdf(x) < 1e10) expect(law.cdf(x)).toBeCloseTo(p, 9);
			}),
			options
		);
	});

	it('pdf is the slope of cdf', () => {
		fc.assert(
			fc.property(smooth, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (law, p) => {
				const x = law.quantile(p);
				const step = (law.quantile(p + 0.01) - law.quantile(p - 0.01)) * 1e-3;
				const slope = (law.cdf(x + step) - law.cdf(x - step)) / (2 * step);
				expect(law.pdf(x) / slope).toBeCloseTo(1, 2);
			}),
			options
		);
	});
});

describe('every distribution of counts', () => {
	it('cdf steps by pmf', () => {
		fc.assert(
			fc.property(discrete, probability, (law, p) => {
				const k = law.quantile(p);
				expect(law.cdf(k) - law.cdf(k - 1)).toBeCloseTo(law.pmf(k), 11);
			}),
			options
		);
	});

	it('quantile is the smallest count that reaches p', () => {
		fc.assert(
			fc.property(discrete, probability, (law, p) => {
				const k = law.quantile(p);
				expect(law.cdf(k)).toBeGreaterThanOrEqual(p * (1 - 1e-13));
				expect(law.cdf(k - 1)).toBeLessThan(p);
			}),
			options
		);
	});
});
