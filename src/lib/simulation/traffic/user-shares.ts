import { createRng, type Rng } from '../../random/index.ts';
import type { Split, Users } from './world.ts';

/** Places of hashes are told apart to one in a million. */
const DEPTH = 20;
/** A share that chance moves by less than this part of itself is taken as it is. */
const EVEN = 0.05;

/** What the users below a share of the hashes came to: their number, and their part of the requests. */
interface Part {
	readonly users: number;
	readonly requests: number;
}

/**
 * What a share of the hashes comes to among users of a number: hashes are spread evenly, a handful of
 * users is not. A canary of 1 % of 200 users is two users, or none, or five.
 */
export interface UserShares {
	/** How many users lie below a share. */
	users(share: number): number;
	/** The shares of the requests that the arms get when a router splits users. */
	split(shares: Split['shares']): Split['shares'];
}

/**
 * The users of a seed, drawn where a share asks for them: half of the hashes holds a binomial number of
 * users, half of that half again, and the part of the requests that those users make is beta. Asked in
 * any order, each share gets the same answer.
 */
export function createUserShares(users: Users, seed: number | string): UserShares {
	const rng = createRng(seed).fork('shares');
	const known = new Map<number, Part>();
	const below = (share: number): Part => {
		const part = known.get(share) ?? partBelow(share, users, rng);
		known.set(share, part);
		return part;
	};
	return {
		users: (share) => (isEven(users, share) ? share * users.perDay : below(share).users),
		split(shares) {
			const [, fresh, baseline] = shares;
			if (users.assigned !== 'user') return shares;
			if (isEven(users, fresh) && isEven(users, baseline)) return shares;
			const toFresh = below(fresh).requests;
			const toBaseline = baseline > 0 ? below(fresh + baseline).requests : toFresh;
			return [1 - toBaseline, toFresh, toBaseline - toFresh];
		}
	};
}

/** Whether so many users make so little difference that a share is the router's. */
function isEven({ perDay, spread = 0 }: Users, share: number): boolean {
	if (share <= 0 || share >= 1) return true;
	return (1 - share) * (1 + spread * spread) < EVEN * EVEN * perDay * share;
}

/** Goes down halves of halves to the edge of a share, each half drawn from its own part of the stream. */
function partBelow(share: number, { perDay, spread = 0 }: Users, rng: Rng): Part {
	const below = { users: 0, requests: 0 };
	const here = { low: 0, width: 1, users: perDay, requests: 1 };
	for (let node = 1; node < 1 << DEPTH && share > here.low && here.users > 0;) {
		rng.goTo(node);
		const users = rng.binomial(here.users, 0.5);
		const requests = here.requests * partOf(users, here.users - users, spread, rng);
		here.width /= 2;
		const isRight = share >= here.low + here.width;
		if (isRight) {
			below.users += users;
			below.requests += requests;
			here.low += here.width;
		}
		here.users = isRight ? here.users - users : users;
		here.requests = isRight ? here.requests - requests : requests;
		node = 2 * node + (isRight ? 1 : 0);
	}
	const rest = Math.min(1, (share - here.low) / here.width);
	below.users += rest * here.users;
	below.requests += rest * here.requests;
	return below;
}

/** The part of the requests of some users, beside others, whose activity is gamma over users. */
function partOf(users: number, others: number, spread: number, rng: Rng): number {
	if (users === 0 || others === 0) return users === 0 ? 0 : 1;
	if (spread === 0) return users / (users + others);
	const shape = 1 / (spread * spread);
	return rng.beta(users * shape, others * shape);
}
