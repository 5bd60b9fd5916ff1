import { erfc } from './erfc.ts';
import { gammaTails, type Tails } from './incomplete-gamma.ts';

/** Beyond exp(-60) of its highest point the density of the estimated sd adds nothing. */
const DEPTH = 60;

/**
 * Both tails of the noncentral t distribution: what a t statistic reads when there is an effect.
 * Absolute error about 1e-15. The normal tail is averaged over the estimated standard deviation, on
 * the scale of its logarithm, where equal steps are nearly exact; series in powers of `shift`
 * (AS 243) fail above 37.
 *
 * @param t the value that the statistic is compared with; not checked
 * @param df degrees of freedom, at least 1; not checked
 * @param shift noncentrality, the effect in standard errors; not checked
 * @see Owen (1968), "A survey of properties and applications of the noncentral t-distribution"
 */
export function noncentralTTails(t: number, df: number, shift: number): Tails {
	const reach = DEPTH / df;
	const right = Math.sqrt(reach);
	const width = 2 * right + reach;
	const fine = Math.min(0.5 / Math.sqrt(2 * df), 0.6 / (Math.abs(shift) + 6));
	const steps = Math.ceil(width / fine);
	if (steps > 4000) return farOut(t, df, shift);
	let [lower, upper, total] = [0, 0, 0];
	for (let k = 0; k <= steps; k++) {
		const logSd = right - (k * width) / steps;
		const weight = Math.exp(df * (logSd - Math.expm1(2 * logSd) / 2));
		const score = (t * Math.exp(logSd) - shift) / Math.SQRT2;
		lower += weight * erfc(-score);
		upper += weight * erfc(score);
		total += 2 * weight;
	}
	return { lower: lower / total, upper: upper / total };
}

/** For a large shift the other way round: the chi tail, averaged over the normal score. */
function farOut(t: number, df: number, shift: number): Tails {
	if (shift < 0) {
		const { lower, upper } = farOut(-t, df, -shift);
		return { lower: upper, upper: lower };
	}
	if (t <= 0) return { lower: 0, upper: 1 };
	let [lower, upper, total] = [0, 0, 0];
	for (let score = -9; score <= 9; score += 0.125) {
		const weight = Math.exp((-score * score) / 2);
		const sd = (score + shift) / t;
		const tails = gammaTails(df / 2, (sd * df * sd) / 2);
		lower += weight * tails.upper;
		upper += weight * tails.lower;
		total += weight;
	}
	return { lower: lower / total, upper: upper / total };
}
