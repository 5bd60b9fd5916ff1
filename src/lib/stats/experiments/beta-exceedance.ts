import { betaTails } from '../special/incomplete-beta.ts';
import { logBetaPower } from '../special/log-beta-power.ts';

/** Shapes of a beta distribution. */
export type BetaShapes = readonly [a: number, b: number];

/** How a beta number X may exceed an independent one Y. */
export type Exceedance = {
	/** P(X > Y). */
	chance: number;
	/** E[max(X - Y, 0)], the mean by which it does. */
	excess: number;
};

/** Beyond this, x or 1 - x is no normal double. */
const LAST_LOGIT = 700;

/**
 * P(X > Y) and E[max(X - Y, 0)] for independent beta numbers, as expectations over the narrower one.
 * The trapezoidal rule in the logit of x is exact to rounding, and what it sums is never negative, so
 * that small results keep their digits. Meant for E[X] <= E[Y]: the other way is 1 less `chance`,
 * and `excess` more by the difference of the means.
 *
 * @param x shapes of X, at least 0.05; not checked
 * @param y shapes of Y, at least 0.05; not checked
 * @see Trefethen & Weideman (2014), https://doi.org/10.1137/130932132
 */
export function betaExceedance(x: BetaShapes, y: BetaShapes): Exceedance {
	// X > Y is the same as 1 - Y > 1 - X.
	const isNarrower = logitVariance(x) <= logitVariance(y);
	return isNarrower ? overFirst(x, y) : overFirst([y[1], y[0]], [x[1], x[0]]);
}

/** The expectation over X. */
function overFirst(x: BetaShapes, y: BetaShapes): Exceedance {
	const step = Math.min(0.2, 0.2 * Math.sqrt(logitVariance(x)));
	// Where both would be if they had one rate: the summands are largest near it.
	const start = Math.log((x[0] + y[0]) / (x[1] + y[1]));
	const up = sumFrom(x, y, start, step);
	const down = sumFrom(x, y, start - step, -step);
	return {
		chance: Math.min(1, (up.chance + down.chance) * step),
		excess: (up.excess + down.excess) * step
	};
}

/** Sums until the summands, which rise once and fall once, no longer matter. */
function sumFrom(x: BetaShapes, y: BetaShapes, start: number, step: number): Exceedance {
	const sum = { chance: 0, excess: 0 };
	let before = 0;
	for (let logit = start; Math.abs(logit) < LAST_LOGIT; logit += step) {
		const at = 1 / (1 + Math.exp(-logit));
		const rest = 1 / (1 + Math.exp(logit));
		const weight = Math.exp(logBetaPower(x[0], x[1], at, rest));
		const chance = weight * betaTails(y[0], y[1], at, rest).lower;
		sum.chance += chance;
		sum.excess += weight * expectedGain(y, at, rest);
		if (chance <= before && chance <= 1e-18 * sum.chance) break;
		before = chance;
	}
	return sum;
}

/** E[max(at - Y, 0)]. */
function expectedGain([a, b]: BetaShapes, at: number, rest: number): number {
	const n = a + b;
	const ahead = a < b ? at - a / n : b / n - rest;
	const density = Math.exp(logBetaPower(a, b, at, rest)) / n;
	return Math.max(0, ahead * betaTails(a, b, at, rest).lower + density);
}

/** About the variance of the logit of a beta number: trigamma(a) + trigamma(b). */
function logitVariance([a, b]: BetaShapes): number {
	return 1 / a + 1 / b + 0.5 / (a * a) + 0.5 / (b * b);
}
