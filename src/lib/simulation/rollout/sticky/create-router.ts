import type { Rng } from '../../../random/index.ts';
import type { StickyWorld } from './sticky-world.ts';

/** A router that serves one user after another. */
export interface Router {
	/** Forgets the last user. */
	next(): void;
	/** How many requests of a session at this moment the canary answers. */
	serve(day: number, share: number): number;
}

type Served = Pick<StickyWorld, 'assignment' | 'requestsPerSession' | 'cookieDays'>;

/** What a router does with the sessions of a user, by what it remembers. */
export function createRouter(world: Served, rng: Rng): Router {
	if (world.assignment === 'user') return byHash(world, rng);
	if (world.assignment === 'cookie') return byCookie(world, rng);
	if (world.assignment === 'canary-cookie') return byCanaryCookie(world, rng);
	return {
		next: () => undefined,
		serve: (_, share) => rng.binomial(world.requestsPerSession, share)
	};
}

function byHash({ requestsPerSession }: Served, rng: Rng): Router {
	let hash = 0;
	return {
		next: () => void (hash = rng.uniform()),
		serve: (_, share) => (hash < share ? requestsPerSession : 0)
	};
}

/** The lifetime runs from when the cookie is set, as `Max-Age` does; a visit does not renew it. */
function byCookie({ requestsPerSession, cookieDays }: Served, rng: Rng): Router {
	let [until, onCanary] = [0, false];
	return {
		next: () => void (until = 0),
		serve(day, share) {
			if (day >= until) {
				onCanary = rng.uniform() < share;
				until = day + cookieDays;
			}
			return onCanary ? requestsPerSession : 0;
		}
	};
}

function byCanaryCookie({ requestsPerSession, cookieDays }: Served, rng: Rng): Router {
	let until = 0;
	return {
		next: () => void (until = 0),
		serve(day, share) {
			if (day < until) return requestsPerSession;
			for (let before = 0; before < requestsPerSession; before++) {
				if (rng.uniform() >= share) continue;
				until = day + cookieDays;
				return requestsPerSession - before;
			}
			return 0;
		}
	};
}
