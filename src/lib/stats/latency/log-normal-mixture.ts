import { checkList } from '../check-list.ts';
import { checkPositive, checkProbability } from '../check-number.ts';
import { checkWeights } from '../check-weights.ts';
import { logNormal } from '../distributions/log-normal.ts';
import { solveQuantile } from '../distributions/solve-quantile.ts';

/** One kind of request: its share, its median and the sd of the logarithm of its latency. */
export type LogNormalComponent = { weight: number; median: number; sigma: number };

export type LogNormalMixture = {
	mean: number;
	cdf(x: number): number;
	/** The share of requests slower than x. */
	sf(x: number): number;
	quantile(p: number): number;
};

/**
 * A mixture of log-normal latencies, such as a fast path and a slow one.
 *
 * @param components at least one; weights of 0 or more are scaled to add up to 1
 * @throws StatsError if a weight, a median, a sigma or an argument is out of its range
 */
export function logNormalMixture(components: readonly LogNormalComponent[]): LogNormalMixture {
	checkList('logNormalMixture', 'components', components);
	const list = Array.from(components, (part) => ({ ...part }));
	const weights = list.map(({ weight }) => weight);
	checkWeights('logNormalMixture', 'weights', weights);
	const heaviest = Math.max(...weights);
	const total = weights.reduce((sum, weight) => sum + weight / heaviest, 0);
	const parts = list.map(({ weight, median, sigma }) => {
		checkPositive('logNormalMixture', 'median', median);
		checkPositive('logNormalMixture', 'sigma', sigma);
		const law = logNormal(Math.log(median), sigma);
		return {
			share: weight / heaviest / total,
			law,
			mean: Math.exp(Math.log(median) + sigma ** 2 / 2)
		};
	});
	const sum = (of: (part: (typeof parts)[number]) => number) =>
		parts.reduce((all, part) => all + (part.share > 0 ? part.share * of(part) : 0), 0);
	const cdf = (x: number) => sum(({ law }) => law.cdf(x));
	const sf = (x: number) => sum(({ law }) => law.sf(x));
	return {
		mean: sum(({ mean }) => mean),
		cdf,
		sf,
		quantile(p) {
			checkProbability('logNormalMixture', 'p', p);
			if (p === 0 || p === 1) return p === 0 ? 0 : Infinity;
			const start = Math.exp(
				sum(({ law }) => Math.log(Math.min(1e300, Math.max(1e-300, law.quantile(p)))))
			);
			const law = {
				tails: (x: number) => ({ lower: cdf(x), upper: sf(x) }),
				density: (x: number) => sum((part) => part.law.pdf(x))
			};
			return solveQuantile(law, { lower: p, upper: 1 - p }, start);
		}
	};
}
