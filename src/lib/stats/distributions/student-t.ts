import { checkPositive } from '../check-number.ts';
import { betaTails } from '../special/incomplete-beta.ts';
import type { Tails } from '../special/incomplete-gamma.ts';
import { logBeta } from '../special/log-beta.ts';
import { logBetaPower } from '../special/log-beta-power.ts';
import { normalQuantile } from '../special/normal-quantile.ts';
import { checkedContinuous } from './checked-distribution.ts';
import type { ContinuousDistribution } from './distribution.ts';
import { solveQuantile } from './solve-quantile.ts';

/**
 * Student's t distribution.
 *
 * @param df degrees of freedom, above 0; need not be whole
 * @throws StatsError if a parameter or an argument is out of its range
 * @see DLMF 8.17 for the tails, https://dlmf.nist.gov/8.17
 */
export function studentT(df: number): ContinuousDistribution {
	checkPositive('studentT', 'df', df);
	const beyond = (t: number) => {
		const { lower, upper } = oneSide(df, Math.abs(t));
		return t > 0 ? upper : 0.5 + lower;
	};
	return checkedContinuous('studentT', {
		pdf: (t) => density(df, Math.abs(t)),
		cdf: (t) => beyond(-t),
		sf: (t) => beyond(t),
		quantile: (p) => (p < 0.5 ? -distanceOut(df, p) : distanceOut(df, 1 - p))
	});
}

/** P(0 < T < t) and P(T > t) for t from 0 on: together one half. */
function oneSide(df: number, t: number): Tails {
	const ratio = (t / df) * t;
	const { lower, upper } = betaTails(0.5, df / 2, 1 / (1 + 1 / ratio), 1 / (1 + ratio));
	return { lower: 0.5 * lower, upper: 0.5 * upper };
}

function density(df: number, t: number): number {
	if (t === Infinity) return 0;
	if (t < 1e-100) return Math.exp(-logBeta(0.5, df / 2)) / Math.sqrt(df);
	const ratio = (t / df) * t;
	return Math.exp(logBetaPower(0.5, df / 2, 1 / (1 + 1 / ratio), 1 / (1 + ratio))) / t;
}

/** The t from 0 on with P(T > t) = tail. */
function distanceOut(df: number, tail: number): number {
	if (tail === 0 || tail === 0.5) return tail === 0 ? Infinity : 0;
	const law = { tails: (t: number) => oneSide(df, t), density: (t: number) => density(df, t) };
	const z = -normalQuantile(tail);
	const start = z * (1 + (z * z + 1) / (4 * df));
	return solveQuantile(law, { lower: 0.5 - tail, upper: tail }, start);
}
