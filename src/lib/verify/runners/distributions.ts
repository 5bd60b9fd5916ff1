import * as stats from '../../stats/index.ts';
import type { GoldenCase } from '../golden.ts';
import { runner, type Runner, type Runners } from '../runner.ts';

type Params = Record<string, number>;
type Input = { dist: string; params: Params; x?: number[]; p?: number[] };

const makers = {
	normal: ({ mean = 0, sd = 1 }: Params) => stats.normal(mean, sd),
	t: ({ df = 0 }: Params) => stats.studentT(df),
	chi2: ({ df = 0 }: Params) => stats.chiSquared(df),
	f: ({ df1 = 0, df2 = 0 }: Params) => stats.fisherF(df1, df2),
	beta: ({ a = 0, b = 0 }: Params) => stats.beta(a, b),
	gamma: ({ shape = 0, scale = 0 }: Params) => stats.gamma(shape, scale),
	lognormal: ({ mu = 0, sigma = 0 }: Params) => stats.logNormal(mu, sigma),
	exponential: ({ rate = 0 }: Params) => stats.exponential(rate),
	binomial: ({ n = 0, p = 0 }: Params) => stats.binomial(n, p),
	poisson: ({ lam = 0 }: Params) => stats.poisson(lam),
	hypergeom: drawnWithoutReturn,
	nct: ({ df = 0, nc = 0 }: Params) => {
		const tails = (t: number) => stats.special.noncentralTTails(t, df, nc);
		return { cdf: (t: number) => tails(t).lower, sf: (t: number) => tails(t).upper };
	}
};

/** n draws from M of which K are hits: two binomials, given their sum. The chance p cancels out. */
function drawnWithoutReturn({ M = 0, K = 0, n = 0 }: Params) {
	const p = n / M;
	const sum = stats.binomial(M, p).pmf(n);
	const pmf = (k: number) =>
		(stats.binomial(K, p).pmf(k) * stats.binomial(M - K, p).pmf(n - k)) / sum;
	const cdf = (k: number): number => (k < 0 ? 0 : cdf(k - 1) + pmf(k));
	return { pmf, cdf };
}

const exportsOf: Record<string, string> = {
	t: 'studentT',
	chi2: 'chiSquared',
	f: 'fisherF',
	lognormal: 'logNormal',
	hypergeom: 'binomial',
	nct: 'special'
};

function checks({ input }: GoldenCase): string[] {
	const { dist } = input as Input;
	return [exportsOf[dist] ?? dist];
}

type Law = Partial<stats.ContinuousDistribution & stats.DiscreteDistribution>;

function make({ dist, params }: Input): Law {
	return makers[dist as keyof typeof makers](params);
}

const each = (run: (input: Input) => unknown): Runner => runner({ checks, each: true, run });

/** Density, cumulative distribution, tail and quantile of each distribution. */
export const distributions: Runners = {
	cdf: each((input) => input.x?.map((x) => make(input).cdf?.(x))),
	sf: each((input) => input.x?.map((x) => make(input).sf?.(x))),
	ppf: each((input) => input.p?.map((p) => make(input).quantile?.(p))),
	pdf: each((input) => input.x?.map((x) => make(input).pdf?.(x))),
	pmf: each((input) => input.x?.map((x) => make(input).pmf?.(x)))
};
