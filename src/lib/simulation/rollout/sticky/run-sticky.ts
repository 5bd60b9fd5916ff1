import { createRng } from '../../../random/index.ts';
import { createRouter, type Router } from './create-router.ts';
import { shareAt, type StickyWorld } from './sticky-world.ts';

/** Users of one kind at the end, as an A/B test would compare them. */
export interface StickyGroup {
	readonly users: number;
	/** Sessions of all of them. */
	readonly sessions: number;
	/** Share of their requests that the canary answered. */
	readonly canaryShare: number;
}

export interface StickyRun {
	readonly world: StickyWorld;
	/** End of each part of the time, in days. */
	readonly days: Float64Array;
	/** Users who have come so far, by the end of each part. */
	readonly came: Float64Array;
	/** Of these: whom the canary has answered at least once. */
	readonly met: Float64Array;
	/** Of these: whom both versions have answered. */
	readonly both: Float64Array;
	/** Share of the requests of each part that the canary answered; NaN without requests. */
	readonly traffic: Float64Array;
	/** Share of all sessions that the busiest tenth of the users made; NaN without a session. */
	readonly busiest: number;
	/** Users whom the canary ever answered, and those whom it never did. */
	readonly groups: { readonly met: StickyGroup; readonly never: StickyGroup };
}

/** Into how many parts the days are cut. */
const parts = 56;

/** Draws every session of every user; the users are the same under every assignment. */
export function runSticky(world: StickyWorld): StickyRun {
	const rng = createRng(world.seed);
	const [people, sessions] = [rng.fork('users'), rng.fork('sessions')];
	const router = createRouter(world, rng.fork('router'));
	const tally = new Tally(world);
	for (let user = 0; user < world.users; user++) {
		const rate = (people.gamma(world.evenness) * world.sessionsPerDay) / world.evenness;
		serveUser(world, router, tally, () => sessions.exponential() / rate);
	}
	return tally.finish();
}

function serveUser(world: StickyWorld, router: Router, tally: Tally, wait: () => number): void {
	router.next();
	tally.next();
	for (let day = wait(); day < world.days; day += wait()) {
		tally.add(day, router.serve(day, shareAt(world, day)));
	}
	tally.leave();
}

/** Counts who came, who met the canary and who met both, by the part of the time. */
class Tally {
	readonly #came = new Float64Array(parts);
	readonly #met = new Float64Array(parts);
	readonly #both = new Float64Array(parts);
	readonly #requests = new Float64Array(parts);
	readonly #canary = new Float64Array(parts);
	/** Users, sessions, requests to the canary: of those who met it, then of the others. */
	readonly #groups = [new Float64Array(3), new Float64Array(3)] as const;
	/** Sessions of each user. */
	readonly #visits: Uint32Array;
	readonly #world: StickyWorld;
	#user = -1;
	#sessions = 0;
	#onCanary = 0;

	constructor(world: StickyWorld) {
		this.#world = world;
		this.#visits = new Uint32Array(world.users);
	}

	next(): void {
		this.#user++;
		this.#sessions = 0;
		this.#onCanary = 0;
	}

	add(day: number, byCanary: number): void {
		const perSession = this.#world.requestsPerSession;
		const part = Math.min(parts - 1, Math.floor((day / this.#world.days) * parts));
		const before = { met: this.#onCanary > 0, old: this.#sessions * perSession > this.#onCanary };
		if (this.#sessions === 0) this.#came[part]! += 1;
		this.#sessions += 1;
		this.#onCanary += byCanary;
		const met = this.#onCanary > 0;
		const old = this.#sessions * perSession > this.#onCanary;
		if (met && !before.met) this.#met[part]! += 1;
		if (met && old && !(before.met && before.old)) this.#both[part]! += 1;
		this.#requests[part]! += perSession;
		this.#canary[part]! += byCanary;
	}

	leave(): void {
		this.#visits[this.#user] = this.#sessions;
		if (this.#sessions === 0) return;
		const group = this.#groups[this.#onCanary > 0 ? 0 : 1];
		group[0]! += 1;
		group[1]! += this.#sessions;
		group[2]! += this.#onCanary;
	}

	finish(): StickyRun {
		const { days, requestsPerSession } = this.#world;
		const groupOf = ([users = 0, sessions = 0, byCanary = 0]: Float64Array): StickyGroup => ({
			users,
			sessions,
			canaryShare: sessions > 0 ? byCanary / (sessions * requestsPerSession) : 0
		});
		return {
			world: this.#world,
			days: Float64Array.from({ length: parts }, (_, i) => ((i + 1) * days) / parts),
			came: summed(this.#came),
			met: summed(this.#met),
			both: summed(this.#both),
			traffic: this.#canary.map((count, i) => count / (this.#requests[i] ?? 0)),
			busiest: busiestTenth(this.#visits),
			groups: { met: groupOf(this.#groups[0]), never: groupOf(this.#groups[1]) }
		};
	}
}

function busiestTenth(visits: Uint32Array): number {
	const sum = (list: Uint32Array) => list.reduce((all, n) => all + n, 0);
	return sum(visits.toSorted().subarray(-Math.ceil(visits.length / 10))) / sum(visits);
}

function summed(counts: Float64Array): Float64Array {
	let sum = 0;
	return counts.map((count) => (sum += count));
}
