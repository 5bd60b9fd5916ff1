import { createRng, exp, ln } from '../../random/index.ts';
import type { Users } from './world.ts';

/**
 * The chance that a user of whom nothing was seen through some requests a user stays away through some
 * more. Requests of one user are Poisson at a rate that is gamma over users, so that none of m has the
 * chance (1 + m s²)^(-1/s²), with s the spread of the rates: the zero class of a negative binomial.
 *
 * @param met requests a user so far, on average
 * @param more requests a user from then on
 * @param spread standard deviation of users' rates in times of their mean; 0 for users who are alike
 */
export function staysAway(met: number, more: number, spread: number): number {
	const square = spread * spread;
	if (square === 0) return exp(-more);
	return exp(-ln(1 + (more * square) / (1 + met * square)) / square);
}

/** How active a user of whom nothing was seen is expected to be, in times of the mean. */
export function activityLeft(met: number, spread: number): number {
	return 1 / (1 + met * spread * spread);
}

/**
 * Running sums of the activity of single users, the last one 1: a uniform number picks the first that
 * is above it. Undefined for users who are alike.
 */
export function activityOf({ perDay, spread = 0 }: Users, seed: number): Float64Array | undefined {
	if (spread === 0) return undefined;
	const rng = createRng(seed).fork('activity');
	const sums = new Float64Array(perDay);
	let sum = 0;
	for (let user = 0; user < perDay; user++) sums[user] = sum += rng.gamma(1 / (spread * spread));
	return sums.map((below) => below / sum);
}
