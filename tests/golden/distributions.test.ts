import * as stats from '../../src/lib/stats/index.ts';
import { testGolden } from './golden-cases.ts';

type Params = Record<string, number>;
type Input = { dist: string; params: Params; x?: number[]; p?: number[] };

const continuous: Record<string, (p: Params) => stats.ContinuousDistribution> = {
	normal: ({ mean = 0, sd = 1 }) => stats.normal(mean, sd),
	t: ({ df = 0 }) => stats.studentT(df),
	chi2: ({ df = 0 }) => stats.chiSquared(df),
	f: ({ df1 = 0, df2 = 0 }) => stats.fisherF(df1, df2),
	beta: ({ a = 0, b = 0 }) => stats.beta(a, b),
	gamma: ({ shape = 0, scale = 0 }) => stats.gamma(shape, scale),
	lognormal: ({ mu = 0, sigma = 0 }) => stats.logNormal(mu, sigma),
	exponential: ({ rate = 0 }) => stats.exponential(rate)
};

const discrete: Record<string, (p: Params) => stats.DiscreteDistribution> = {
	binomial: ({ n = 0, p = 0 }) => stats.binomial(n, p),
	poisson: ({ lam = 0 }) => stats.poisson(lam)
};

const known = (dist: string) => dist in continuous || dist in discrete;

function make({ dist, params }: Input) {
	const law = continuous[dist] ?? discrete[dist];
	if (!law) throw new Error(`no distribution is called ${dist}`);
	return law(params);
}

testGolden(
	'distributions',
	{
		cdf: (input: Input) => input.x?.map(make(input).cdf),
		sf: (input: Input) => input.x?.map(make(input).sf),
		ppf: (input: Input) => input.p?.map(make(input).quantile),
		pdf: (input: Input) => input.x?.map(continuous[input.dist]?.(input.params).pdf ?? Number),
		pmf: (input: Input) => input.x?.map(discrete[input.dist]?.(input.params).pmf ?? Number)
	},
	{ later: ({ input }) => !known((input as Input).dist) }
);
