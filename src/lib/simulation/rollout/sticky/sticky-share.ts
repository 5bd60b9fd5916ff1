import { exp, ln } from '../../../random/index.ts';
import { shareSteps, type StickyWorld } from './sticky-world.ts';

type Known = Omit<StickyWorld, 'users' | 'seed'>;

/**
 * The chance that a user has come by then. Sessions are Poisson at a rate that is gamma over users, so
 * that the chance of none is (1 + θ t)^-k, with shape k and scale θ.
 */
export function cameBy(world: Known, day: number): number {
	return atLeastOne(world, day);
}

/**
 * The chance that the canary has answered a user by then, exactly.
 * - By session or request: meetings are the sessions thinned by the chance q of one, so that
 *   1 - (1 + θ ∫q dt)^-k.
 * - By hash: the part of the users whose turn came with a step has to come after that step.
 * - By a cookie with a lifetime L and one share s: the g-th draw waits for g sessions and g - 1
 *   lifetimes, so that the sum over g of s (1 - s)^(g-1) P(N(t - (g - 1) L) >= g), N negative binomial.
 *
 * @returns undefined for a cookie that outlives sessions while the share is raised: no closed form
 */
export function metBy(world: Known, day: number): number | undefined {
	const { assignment, cookieDays, doublings, requestsPerSession } = world;
	if (assignment === 'user') return metByHash(world, day);
	if (assignment === 'cookie') {
		if (cookieDays === 0) return atLeastOne(world, exposure(world, day, 1));
		return doublings === 0 ? metByCookie(world, day) : undefined;
	}
	return atLeastOne(world, exposure(world, day, requestsPerSession));
}

/** The chance of at least one event in this time, at a rate that is gamma over users. */
function atLeastOne({ evenness, sessionsPerDay }: Known, time: number): number {
	return time <= 0 ? 0 : 1 - exp(-evenness * ln(1 + (sessionsPerDay / evenness) * time));
}

/** Days up to then, each weighted by the chance that a session of so many draws meets the canary. */
function exposure(world: Known, day: number, draws: number): number {
	return shareSteps(world).reduce((sum, { from, to, share }) => {
		const length = Math.max(0, Math.min(day, to) - from);
		return sum + length * (1 - power(1 - share, draws));
	}, 0);
}

const power = (base: number, times: number) => (base <= 0 ? 0 : exp(times * ln(base)));

function metByHash(world: Known, day: number): number {
	let before = 0;
	return shareSteps(world).reduce((sum, { from, share }) => {
		const added = (share - before) * atLeastOne(world, day - from);
		before = share;
		return sum + added;
	}, 0);
}

function metByCookie(world: Known, day: number): number {
	let [sum, left] = [0, 1];
	for (let draw = 1; left > 1e-9; draw++) {
		const time = day - (draw - 1) * world.cookieDays;
		if (time <= 0) break;
		sum += left * world.share * atLeast(world, time, draw);
		left *= 1 - world.share;
	}
	return sum;
}

/** P(N >= count) for a negative binomial N: the sessions of a user in this time. */
function atLeast({ evenness, sessionsPerDay }: Known, time: number, count: number): number {
	const mean = (sessionsPerDay / evenness) * time;
	const step = mean / (1 + mean);
	let mass = exp(-evenness * ln(1 + mean));
	let below = 0;
	for (let n = 0; n < count; n++) {
		below += mass;
		mass *= (step * (evenness + n)) / (n + 1);
	}
	return Math.max(0, 1 - below);
}
