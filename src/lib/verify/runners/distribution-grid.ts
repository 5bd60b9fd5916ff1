import * as stats from '../../stats/index.ts';
import type { GoldenCase } from '../golden.ts';
import { runner, type Runners } from '../runner.ts';

type Input = { dist: keyof typeof laws; params: number[]; x: number[]; p: (number | null)[] };

const laws = {
	normal: ([mean, sd]: number[]) => stats.normal(mean, sd),
	logNormal: ([mu = 0, sigma = 0]: number[]) => stats.logNormal(mu, sigma),
	exponential: ([rate = 0]: number[]) => stats.exponential(rate),
	uniform: ([a = 0, b = 1]: number[]) => stats.uniform(a, b),
	gamma: ([shape = 0, scale]: number[]) => stats.gamma(shape, scale),
	chiSquared: ([df = 0]: number[]) => stats.chiSquared(df),
	beta: ([a = 0, b = 0]: number[]) => stats.beta(a, b),
	studentT: ([df = 0]: number[]) => stats.studentT(df),
	fisherF: ([d1 = 0, d2 = 0]: number[]) => stats.fisherF(d1, d2),
	kolmogorov: () => stats.kolmogorov(),
	poisson: ([lambda = 0]: number[]) => stats.poisson(lambda),
	binomial: ([n = 0, p = 0]: number[]) => stats.binomial(n, p)
};

/** Everything a distribution answers, on a grid of shapes and out to its far tails. */
export const distributionGrid: Runners = {
	grid: runner({
		checks: ({ input }: GoldenCase) => [(input as Input).dist],
		each: true,
		run: ({ dist, params, x, p }: Input) => {
			const law = laws[dist](params);
			return {
				density: x.map('pdf' in law ? law.pdf : law.pmf),
				cdf: x.map(law.cdf),
				sf: x.map(law.sf),
				quantile: p.map((level) => (level === null ? null : law.quantile(level)))
			};
		}
	})
};
