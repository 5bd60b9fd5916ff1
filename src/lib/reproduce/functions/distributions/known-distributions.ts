import * as core from '../../../stats/index.ts';

/** A distribution by its names in the core, SciPy and R; `params` in the core's order. */
export type KnownDistribution = {
	id: string;
	name: string;
	title: string;
	discrete?: true;
	/** an example: parameters, and where it is looked at (the middle and a far tail) */
	params: readonly number[];
	x: readonly number[];
	ours(params: readonly number[]): core.ContinuousDistribution | core.DiscreteDistribution;
	scipy(params: readonly string[]): string;
	/** R's name after d, p and q, and the arguments */
	r(params: readonly string[]): readonly [name: string, args: string];
};

type Law = core.ContinuousDistribution | core.DiscreteDistribution;
/** The parameters as arguments of a function of the core. */
const of =
	(law: (first: number, second: number) => Law) =>
	(params: readonly number[]): Law =>
		law(...(params as [number, number]));

/** The distributions that both SciPy and R have. */
export const knownDistributions: readonly KnownDistribution[] = [
	{
		id: 'normal',
		name: 'normal',
		title: 'Normal distribution with a mean and a standard deviation',
		params: [100, 15],
		x: [85, 130, 220],
		ours: of(core.normal),
		scipy: ([mean, sd]) => `stats.norm(loc=${mean}, scale=${sd})`,
		r: ([mean, sd]) => ['norm', `mean = ${mean}, sd = ${sd}`]
	},
	{
		id: 'student-t',
		name: 'studentT',
		title: "Student's t distribution",
		params: [7.5],
		x: [-1.2, 2.365, 40],
		ours: of(core.studentT),
		scipy: ([df]) => `stats.t(${df})`,
		r: ([df]) => ['t', `df = ${df}`]
	},
	{
		id: 'chi-squared',
		name: 'chiSquared',
		title: 'Chi-squared distribution',
		params: [9],
		x: [4, 16.9, 150],
		ours: of(core.chiSquared),
		scipy: ([df]) => `stats.chi2(${df})`,
		r: ([df]) => ['chisq', `df = ${df}`]
	},
	{
		id: 'fisher-f',
		name: 'fisherF',
		title: "Fisher's F distribution",
		params: [3, 20],
		x: [0.5, 3.1, 60],
		ours: of(core.fisherF),
		scipy: ([d1, d2]) => `stats.f(${d1}, ${d2})`,
		r: ([d1, d2]) => ['f', `df1 = ${d1}, df2 = ${d2}`]
	},
	{
		id: 'beta',
		name: 'beta',
		title: 'Beta distribution',
		params: [13, 89],
		x: [0.1, 0.16, 0.5],
		ours: of(core.beta),
		scipy: ([a, b]) => `stats.beta(${a}, ${b})`,
		r: ([a, b]) => ['beta', `shape1 = ${a}, shape2 = ${b}`]
	},
	{
		id: 'gamma',
		name: 'gamma',
		title: 'Gamma distribution with a shape and a scale',
		params: [2.5, 40],
		x: [60, 220, 2500],
		ours: of(core.gamma),
		scipy: ([shape, scale]) => `stats.gamma(${shape}, scale=${scale})`,
		r: ([shape, scale]) => ['gamma', `shape = ${shape}, scale = ${scale}`]
	},
	{
		id: 'exponential',
		name: 'exponential',
		title: 'Exponential distribution with a rate',
		params: [0.25],
		x: [1, 12, 200],
		ours: of(core.exponential),
		scipy: ([rate]) => `stats.expon(scale=1 / ${rate})`,
		r: ([rate]) => ['exp', `rate = ${rate}`]
	},
	{
		id: 'log-normal',
		name: 'logNormal',
		title: 'Log-normal distribution with the mean and the standard deviation of its logarithm',
		params: [4.6, 0.5],
		x: [80, 250, 5000],
		ours: of(core.logNormal),
		scipy: ([mu, sigma]) => `stats.lognorm(${sigma}, scale=np.exp(${mu}))`,
		r: ([mu, sigma]) => ['lnorm', `meanlog = ${mu}, sdlog = ${sigma}`]
	},
	{
		id: 'uniform',
		name: 'uniform',
		title: 'Uniform distribution between two ends',
		params: [-1, 3],
		x: [0, 2.9, 3.5],
		ours: of(core.uniform),
		scipy: ([a, b]) => `stats.uniform(loc=${a}, scale=${b} - ${a})`,
		r: ([a, b]) => ['unif', `min = ${a}, max = ${b}`]
	},
	{
		id: 'binomial',
		name: 'binomial',
		title: 'Binomial distribution',
		discrete: true,
		params: [3000, 0.001],
		x: [0, 3, 25],
		ours: of(core.binomial),
		scipy: ([n, p]) => `stats.binom(${n}, ${p})`,
		r: ([n, p]) => ['binom', `size = ${n}, prob = ${p}`]
	},
	{
		id: 'poisson',
		name: 'poisson',
		title: 'Poisson distribution',
		discrete: true,
		params: [42],
		x: [30, 55, 150],
		ours: of(core.poisson),
		scipy: ([lambda]) => `stats.poisson(${lambda})`,
		r: ([lambda]) => ['pois', `lambda = ${lambda}`]
	}
];
