import * as stats from '../../stats/index.ts';
import type { GoldenCase } from '../golden.ts';
import { resolve, type SampleSpec } from '../resolve.ts';
import { runner, type Runners } from '../runner.ts';

type Input = {
	x: SampleSpec;
	p: number[];
	type?: stats.QuantileType;
	at: number[];
	edges: number[];
	bins: number;
	rule: stats.BandwidthRule & stats.HistogramRule;
};

/** Variance and standard deviation of one value do not exist: the case says so by `null`. */
const orNone = (compute: (x: number[]) => number, x: number[]) =>
	x.length < 2 ? null : compute(x);

/** Skewness and kurtosis need four values that differ. */
const distinct = (x: number[]) => x.length > 3 && x.some((value) => value !== x[0]);

/** Two ways to the same quantiles: NaN, which no case expects, where they are further apart than rounding. */
const agreed = (found: number[], other: number[]) =>
	found.map((value, k) =>
		Math.abs(value - (other[k] as number)) <= 1e-12 * Math.abs(value) ? other[k] : NaN
	);

/** One sample, described. */
export const descriptive: Runners = {
	summary: runner({
		checks: {
			mean: ['mean'],
			variance: ['variance'],
			standardDeviation: ['sd'],
			populationVariance: ['variancePop'],
			quantile: ['min', 'max'],
			median: ['median'],
			medianAbsoluteDeviation: ['mad'],
			skewness: ['skewness'],
			kurtosis: ['excessKurtosis']
		},
		run: ({ x }: Input) => {
			const sample = resolve(x);
			return {
				n: sample.length,
				mean: stats.mean(sample),
				variance: orNone(stats.variance, sample),
				sd: orNone(stats.standardDeviation, sample),
				min: stats.quantile(sample, 0),
				max: stats.quantile(sample, 1),
				median: stats.median(sample),
				variancePop: stats.populationVariance(sample),
				mad: stats.medianAbsoluteDeviation(sample),
				...(distinct(sample) && {
					skewness: stats.skewness(sample),
					excessKurtosis: stats.kurtosis(sample)
				})
			};
		}
	}),
	quantile: runner({
		checks: ({ input }: GoldenCase) =>
			(input as Input).type === 7 ? ['quantile', 'quantileOfType'] : ['quantileOfType'],
		each: true,
		run: ({ x, p, type = 7 }: Input) => {
			const found = stats.quantileOfType(resolve(x), p, type);
			return type === 7 ? agreed(found, stats.quantile(resolve(x), p)) : found;
		}
	}),
	ecdf: runner({
		checks: ['ecdf'],
		each: true,
		run: ({ x, at }: Input) => at.map(stats.ecdf(resolve(x)))
	}),
	histogramEdges: runner({
		checks: ['histogramEdges'],
		each: true,
		run: ({ x, rule }: Input) => stats.histogramEdges(resolve(x), rule)
	}),
	histogramCounts: runner({
		each: true,
		checks: ['histogram'],
		run: ({ x, edges }: Input) => stats.histogram(resolve(x), { bins: edges }).counts
	}),
	quantileBinEdges: runner({
		each: true,
		checks: ['quantileEdges'],
		run: ({ x, bins }: Input) => stats.quantileEdges(resolve(x), bins)
	}),
	kde: runner({
		each: true,
		checks: { kernelDensity: ['density'], kernelBandwidth: ['bandwidth'] },
		run: ({ x, at, rule }: Input) => ({
			bandwidth: stats.kernelBandwidth(resolve(x), rule),
			density: at.map(stats.kernelDensity(resolve(x), { bandwidth: rule }))
		})
	})
};
