import { checkProbability, checkWhole } from '../check-number.ts';
import { betaTails } from '../special/incomplete-beta.ts';
import { logBetaPower } from '../special/log-beta-power.ts';
import { normalQuantile } from '../special/normal-quantile.ts';
import { checkedDiscrete } from './checked-distribution.ts';
import type { DiscreteDistribution } from './distribution.ts';
import { solveCount } from './solve-count.ts';

/**
 * Binomial distribution: how many of n independent trials succeed.
 *
 * @param n number of trials, at least 1
 * @param p probability of success of one trial, from 0 to 1
 * @throws StatsError if a parameter or an argument is out of its range
 * @see Loader (2000) for the mass; DLMF 8.17.5 for the tails, https://dlmf.nist.gov/8.17
 */
export function binomial(n: number, p: number): DiscreteDistribution {
	checkWhole('binomial', 'n', n, 1);
	checkProbability('binomial', 'p', p);
	const cdf = (k: number) => atMost(n, p, k).upper;
	return checkedDiscrete('binomial', {
		pmf: (k) => mass(n, p, k),
		cdf,
		sf: (k) => atMost(n, p, k).lower,
		quantile: (level) => {
			if (level === 0 || level === 1) return level === 0 || p === 0 ? 0 : n;
			const guess = n * p + normalQuantile(level) * Math.sqrt(n * p * (1 - p));
			return solveCount(cdf, level, guess, n);
		}
	});
}

/** `upper`: at most k successes; `lower`: more than k. */
function atMost(n: number, p: number, k: number) {
	if (k < 0) return { lower: 1, upper: 0 };
	if (k >= n) return { lower: 0, upper: 1 };
	const whole = Math.floor(k);
	return betaTails(whole + 1, n - whole, p);
}

function mass(n: number, p: number, k: number): number {
	if (k < 0 || k > n || !Number.isInteger(k)) return 0;
	if (p === 0 || p === 1) return k === n * p ? 1 : 0;
	if (k === 0) return Math.exp(n * Math.log1p(-p));
	if (k === n) return Math.exp(n * Math.log(p));
	return (Math.exp(logBetaPower(k, n - k, p, 1 - p)) / k) * (n / (n - k));
}
