import * as stats from '../../src/lib/stats/index.ts';
import { testGolden } from './golden-cases.ts';
import { resolve, type SampleSpec } from './resolve.ts';

type Input = {
	x: SampleSpec;
	p: number[];
	type?: number;
	at: number[];
	edges: number[];
	bins: number;
	rule: stats.BandwidthRule;
};

/** Variance and standard deviation of one value do not exist: the fixture says so by `null`. */
const orNone = (compute: (x: number[]) => number, x: number[]) =>
	x.length < 2 ? null : compute(x);

testGolden(
	'descriptive',
	{
		summary: ({ x }: Input) => {
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
		},
		quantile: ({ x, p }: Input) => stats.quantile(resolve(x), p),
		ecdf: ({ x, at }: Input) => at.map(stats.ecdf(resolve(x))),
		histogramCounts: ({ x, edges }: Input) => stats.histogram(resolve(x), { bins: edges }).counts,
		quantileBinEdges: ({ x, bins }: Input) => stats.quantileEdges(resolve(x), bins),
		kde: ({ x, at, rule }: Input) => ({
			bandwidth: stats.kernelBandwidth(resolve(x), rule),
			density: at.map(stats.kernelDensity(resolve(x), { bandwidth: rule }))
		})
	},
	{
		later: ({ fn, input }) =>
			fn === 'histogramEdges' || (fn === 'quantile' && (input as Input).type !== 7),
		ignored: ['variancePop', 'mad', 'skewness', 'excessKurtosis']
	}
);
