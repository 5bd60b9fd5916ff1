import * as stats from '../../stats/index.ts';
import { resolve, type SampleSpec } from '../resolve.ts';
import { runner, type Runners } from '../runner.ts';

type Input = {
	x: SampleSpec;
	p: number[];
	type?: number;
	at: number[];
	edges: number[];
	bins: number;
	rule: stats.BandwidthRule;
};

/** Variance and standard deviation of one value do not exist: the case says so by `null`. */
const orNone = (compute: (x: number[]) => number, x: number[]) =>
	x.length < 2 ? null : compute(x);

/** One sample, described. */
export const descriptive: Runners = {
	summary: runner({
		checks: ['mean', 'variance', 'standardDeviation', 'quantile'],
		ignored: ['variancePop', 'mad', 'skewness', 'excessKurtosis'],
		run: ({ x }: Input) => {
			const sample = resolve(x);
			return {
				n: sample.length,
				mean: stats.mean(sample),
				variance: orNone(stats.variance, sample),
				sd: orNone(stats.standardDeviation, sample),
				min: stats.quantile(sample, 0),
				max: stats.quantile(sample, 1),
				median: stats.quantile(sample, 0.5)
			};
		}
	}),
	quantile: runner({
		checks: ['quantile'],
		each: true,
		run: ({ x, p }: Input) => stats.quantile(resolve(x), p)
	}),
	ecdf: runner({
		checks: ['ecdf'],
		each: true,
		run: ({ x, at }: Input) => at.map(stats.ecdf(resolve(x)))
	}),
	histogramCounts: runner({
		checks: ['histogram'],
		run: ({ x, edges }: Input) => stats.histogram(resolve(x), { bins: edges }).counts
	}),
	quantileBinEdges: runner({
		checks: ['quantileEdges'],
		run: ({ x, bins }: Input) => stats.quantileEdges(resolve(x), bins)
	}),
	kde: runner({
		checks: ['kernelDensity', 'kernelBandwidth'],
		run: ({ x, at, rule }: Input) => ({
			bandwidth: stats.kernelBandwidth(resolve(x), rule),
			density: at.map(stats.kernelDensity(resolve(x), { bandwidth: rule }))
		})
	})
};
