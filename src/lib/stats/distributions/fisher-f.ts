import { checkPositive } from '../check-number.ts';
import { betaTails } from '../special/incomplete-beta.ts';
import type { Tails } from '../special/incomplete-gamma.ts';
import { logBetaPower } from '../special/log-beta-power.ts';
import { checkedContinuous } from './checked-distribution.ts';
import type { ContinuousDistribution } from './distribution.ts';
import { solveQuantile } from './solve-quantile.ts';

/**
 * Fisher's F distribution: the ratio of two independent variances.
 *
 * @param d1 degrees of freedom of the numerator, above 0
 * @param d2 degrees of freedom of the denominator, above 0
 * @throws StatsError if a parameter or an argument is out of its range
 * @see DLMF 8.17 for the tails, https://dlmf.nist.gov/8.17
 */
export function fisherF(d1: number, d2: number): ContinuousDistribution {
	checkPositive('fisherF', 'd1', d1);
	checkPositive('fisherF', 'd2', d2);
	const tails = (f: number): Tails => {
		if (f <= 0) return { lower: 0, upper: 1 };
		return betaTails(d1 / 2, d2 / 2, 1 / (1 + d2 / (d1 * f)), 1 / (1 + (d1 * f) / d2));
	};
	const density = (f: number) => densityAt(d1, d2, f);
	return checkedContinuous('fisherF', {
		pdf: density,
		cdf: (f) => tails(f).lower,
		sf: (f) => tails(f).upper,
		quantile: (p) => {
			if (p === 0 || p === 1) return p === 0 ? 0 : Infinity;
			return solveQuantile({ tails, density }, { lower: p, upper: 1 - p }, 1);
		}
	});
}

function densityAt(d1: number, d2: number, f: number): number {
	if (f < 0 || f === Infinity) return 0;
	if (f === 0) return densityAtZero(d1);
	const x = 1 / (1 + d2 / (d1 * f));
	return Math.exp(logBetaPower(d1 / 2, d2 / 2, x, 1 / (1 + (d1 * f) / d2))) / f;
}

function densityAtZero(d1: number): number {
	if (d1 === 2) return 1;
	return d1 < 2 ? Infinity : 0;
}
