import { checkPositive } from '../check-number.ts';
import { gammaTails } from '../special/incomplete-gamma.ts';
import { logPoisson } from '../special/log-poisson.ts';
import { normalQuantile } from '../special/normal-quantile.ts';
import { checkedDiscrete } from './checked-distribution.ts';
import type { DiscreteDistribution } from './distribution.ts';
import { solveCount } from './solve-count.ts';

/**
 * Poisson distribution: how many events come when `lambda` are expected.
 *
 * @param lambda the mean, above 0
 * @throws StatsError if a parameter or an argument is out of its range
 * @see Loader (2000) for the mass; DLMF 8.4.10 for the tails, https://dlmf.nist.gov/8.4
 */
export function poisson(lambda: number): DiscreteDistribution {
	checkPositive('poisson', 'lambda', lambda);
	const cdf = (k: number) => (k < 0 ? 0 : above(lambda, k).upper);
	return checkedDiscrete('poisson', {
		pmf: (k) => mass(lambda, k),
		cdf,
		sf: (k) => (k < 0 ? 1 : above(lambda, k).lower),
		quantile: (p) => {
			if (p === 0 || p === 1) return p === 0 ? 0 : Infinity;
			return solveCount(cdf, p, firstGuess(lambda, p), Infinity);
		}
	});
}

/** More than k events come by a time exactly if the wait for number k + 1 ends before it. */
function above(lambda: number, k: number) {
	return k === Infinity ? { lower: 0, upper: 1 } : gammaTails(Math.floor(k) + 1, lambda);
}

function mass(lambda: number, k: number): number {
	if (k < 0 || !Number.isInteger(k)) return 0;
	return Math.exp(k === 0 ? -lambda : logPoisson(k, lambda));
}

function firstGuess(lambda: number, p: number): number {
	const z = normalQuantile(p);
	return lambda + z * Math.sqrt(lambda) + (z * z - 1) / 6;
}
