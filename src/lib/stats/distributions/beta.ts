import { checkPositive } from '../check-number.ts';
import { betaTails } from '../special/incomplete-beta.ts';
import { logBeta } from '../special/log-beta.ts';
import { logBetaPower } from '../special/log-beta-power.ts';
import { normalQuantile } from '../special/normal-quantile.ts';
import { checkedContinuous } from './checked-distribution.ts';
import type { ContinuousDistribution } from './distribution.ts';
import { solveQuantile } from './solve-quantile.ts';

/**
 * Beta distribution on 0 to 1.
 *
 * @param a first shape, above 0
 * @param b second shape, above 0; the mean is a / (a + b)
 * @throws StatsError if a parameter or an argument is out of its range
 * @see DLMF 8.17 for the tails, https://dlmf.nist.gov/8.17
 */
export function beta(a: number, b: number): ContinuousDistribution {
	checkPositive('beta', 'a', a);
	checkPositive('beta', 'b', b);
	return checkedContinuous('beta', {
		pdf: (x) => betaDensity(a, b, x),
		cdf: (x) => betaTails(a, b, x).lower,
		sf: (x) => betaTails(a, b, x).upper,
		quantile: (p) => betaQuantile(a, b, p)
	});
}

function betaDensity(a: number, b: number, x: number): number {
	if (x < 0 || x > 1) return 0;
	if (x === 0) return densityAtEnd(a, b);
	if (x === 1) return densityAtEnd(b, a);
	return Math.exp(logBetaPower(a, b, x, 1 - x) - Math.log(x) - Math.log1p(-x));
}

/** Density at the end whose own shape is `near`. */
function densityAtEnd(near: number, far: number): number {
	if (near === 1) return far;
	return near < 1 ? Infinity : 0;
}

/** Solved from the nearer end, so that an x next to 1 is found as exactly as one next to 0. */
function betaQuantile(a: number, b: number, p: number): number {
	if (p === 0 || p === 1) return p;
	const half = betaTails(a, b, 0.5);
	return p <= half.lower ? solveNearZero(a, b, p, 1 - p) : 1 - solveNearZero(b, a, 1 - p, p);
}

function solveNearZero(a: number, b: number, lower: number, upper: number): number {
	const law = {
		tails: (x: number) => betaTails(a, b, x),
		density: (x: number) => betaDensity(a, b, x)
	};
	const fromBelow = Math.exp((Math.log(lower) + Math.log(a) + logBeta(a, b)) / a);
	const mean = a / (a + b);
	const sd = Math.sqrt((mean * (b / (a + b))) / (a + b + 1));
	const guess = mean + sd * normalQuantile(lower);
	const start = guess > fromBelow ? guess : fromBelow;
	return solveQuantile(law, { lower, upper }, start < 0.5 ? start : 0.4, 0.5000001);
}
