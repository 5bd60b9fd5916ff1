import { createRng, type Rng } from '../../random/index.ts';
import { activityLeft, staysAway } from './user-activity.ts';
import { createUserShares } from './user-shares.ts';
import type { Users } from './world.ts';

/** Shares are told apart to one in ten thousand. */
const SHARES = 10_000;
/** Up to so many requests are asked one by one whether their user is new. */
const ONE_BY_ONE = 32;

/** Users whose hash lies in one range: the same share of the new model reached all of them. */
interface Band {
	/** Where the range ends, from 0 to 10,000. */
	end: number;
	users: number;
	untouched: number;
	/** Requests of each of them to the new model so far, on average. */
	met: number;
}

export interface UsersTouched {
	/**
	 * Counts one tick and says how many distinct users the new model has answered so far.
	 *
	 * @param fresh requests that the new model answered
	 * @param share of the traffic that went to it
	 */
	add(fresh: number, share: number): number;
}

/**
 * Counts the distinct users whom the new model answers, each request a user of the pool at random.
 * Sticky users are those with the smallest hashes: a share of 10 % reaches a tenth of the users over
 * and over. Without sticking every request may reach anybody.
 *
 * @param seed draws whole users; without one the expected number is given
 */
export function createUsersTouched(users: Users, seed?: number | string): UsersTouched {
	const rng = seed === undefined ? undefined : createRng(seed).fork('users');
	const bands = [{ end: SHARES, users: users.perDay, untouched: users.perDay, met: 0 }];
	const spread = users.spread ?? 0;
	const below = usersBelow(users, seed);
	const reach = (band: Band, requests: number) => {
		if (band.users <= 0 || requests <= 0) return;
		if (rng) band.untouched -= newUsers(rng, requests, band, spread);
		else band.untouched *= staysAway(band.met, requests / band.users, spread);
		band.met += requests / band.users;
	};
	return {
		add(fresh, share) {
			const upTo = users.assigned === 'user' ? Math.ceil(share * SHARES - 1e-9) : SHARES;
			if (fresh > 0 && upTo > 0) {
				cut(bands, upTo, below);
				let [left, leftShare] = [fresh, upTo];
				let from = 0;
				for (const band of bands) {
					if (band.end > upTo) break;
					const part = (band.end - from) / leftShare;
					const here = rng ? rng.binomial(left, Math.min(1, part)) : left * part;
					reach(band, here);
					left -= here;
					leftShare -= band.end - from;
					from = band.end;
				}
			}
			return users.perDay - bands.reduce((sum, { untouched }) => sum + untouched, 0);
		}
	};
}

/** How many users lie below a place: as they came out for a seed, or as expected. */
function usersBelow(users: Users, seed: number | string | undefined): (place: number) => number {
	if (seed === undefined) return (place) => (users.perDay * place) / SHARES;
	const shares = createUserShares(users, seed);
	return (place) => shares.users(place / SHARES);
}

/** Cuts the band that a share ends in. */
function cut(bands: Band[], at: number, below: (place: number) => number): void {
	const index = bands.findIndex(({ end }) => end >= at);
	const band = bands[index];
	if (!band || band.end === at) return;
	const from = below(bands[index - 1]?.end ?? 0);
	const all = below(band.end) - from;
	const part = all > 0 ? Math.min(1, Math.max(0, (below(at) - from) / all)) : 0;
	const [users, untouched] = [Math.round(band.users * part), Math.round(band.untouched * part)];
	bands.splice(index, 0, { ...band, end: at, users, untouched });
	band.users -= users;
	band.untouched -= untouched;
}

/** How many of a band's untouched users some requests reach. */
function newUsers(rng: Rng, requests: number, band: Band, spread: number): number {
	const { users, untouched, met } = band;
	if (requests > ONE_BY_ONE) {
		const chance = 1 - staysAway(met, requests / users, spread);
		return Math.min(requests, rng.binomial(untouched, chance));
	}
	let reached = 0;
	for (let i = 0; i < requests; i++) {
		const theirs = (untouched - reached) * activityLeft(met + i / users, spread);
		if (rng.uniform() * users < theirs) reached++;
	}
	return reached;
}
