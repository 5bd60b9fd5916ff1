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
	poisson: ({ lam = 0 }: Params) => stats.poisson(lam)
};

const exportsOf: Record<string, string> = {
	t: 'studentT',
	chi2: 'chiSquared',
	f: 'fisherF',
	lognormal: 'logNormal'
};

function checks({ input }: GoldenCase): string[] {
	const { dist } = input as Input;
	return [exportsOf[dist] ?? dist];
}

function make({ dist, params }: Input) {
	return makers[dist as keyof typeof makers](params);
}

const each = (run: (input: Input) => unknown): Runner => runner({ checks, each: true, run });

/** Density, cumulative distribution, tail and quantile of each distribution. */
export const distributions: Runners = {
	cdf: each((input) => input.x?.map(make(input).cdf)),
	sf: each((input) => input.x?.map(make(input).sf)),
	ppf: each((input) => input.p?.map(make(input).quantile)),
	pdf: each((input) => input.x?.map((x) => densityOf(input, x))),
	pmf: each((input) => input.x?.map((x) => densityOf(input, x)))
};

function densityOf(input: Input, x: number): number {
	const law = make(input);
	return 'pdf' in law ? law.pdf(x) : law.pmf(x);
}
