import { erlangC } from '../../stats/index.ts';
import type { Scaling } from './world.ts';

/** Replicas answer at most this share of what they could; what comes beyond fails at once. */
export const FULL = 0.97;
/** So many servers hardly ever wait: more of them count as this many. */
const MOST_SERVERS = 1000;
/** Utilisation is rounded to one part in so many, so that waits can be kept. */
const PARTS = 1000;

/** Replicas that hold utilisation at the target, at least the least; none for an arm without traffic. */
export function replicasFor({ target, least }: Scaling, providedFor: number, capacity: number) {
	if (!(providedFor > 0)) return 0;
	return Math.max(least, 1, Math.ceil(providedFor / (capacity * target) - 1e-9));
}

/** The share of requests that replicas as busy as this cannot take. */
export function refusedShare(utilisation: number): number {
	return utilisation > FULL ? 1 - FULL / utilisation : 0;
}

/**
 * Factor by which waiting stretches every answer: Erlang's C gives the mean wait of a queue for
 * these replicas (M/M/c), and an answer takes as many times longer as the mean response is longer
 * than the mean service. The mean is the queue's; the shape stays the model's own.
 */
export function createStretch(): (replicas: number, utilisation: number) => number {
	const known = new Map<number, number>();
	return (replicas, utilisation) => {
		const servers = Math.min(replicas, MOST_SERVERS);
		const busy = Math.round(Math.min(utilisation, FULL) * PARTS);
		if (servers < 1 || busy < 1) return 1;
		const key = servers * (PARTS + 1) + busy;
		const before = known.get(key);
		if (before !== undefined) return before;
		const arrivalRate = (busy / PARTS) * servers;
		const stretch = 1 + erlangC({ servers, arrivalRate, serviceRate: 1 }).meanWait;
		known.set(key, stretch);
		return stretch;
	};
}
