import { createRng } from '../../random/index.ts';
import { saltOf, userHash } from './user-hash.ts';

/** A part of the traffic, and how the two models differ on it. */
export interface Segment {
	readonly name: string;
	/** Of all requests; the shares of a list add up to 1. */
	readonly share: number;
	/** Of its answers, those on which the two models differ. */
	readonly differs: number;
	/** Of those, the answers that only the new model would let through. */
	readonly newLets: number;
}

/** A day of requests that a router may mirror. */
export interface MirroredDay {
	readonly seed: number;
	/** At least 1. */
	readonly requests: number;
	/** Who make them, all as often. */
	readonly users: number;
}

/** Requests that both models could answer: one entry each. */
export interface MirroredTraffic {
	readonly segments: readonly Segment[];
	/** Index into `segments`. */
	readonly segment: Uint8Array;
	/** 0: same answer; 1: only the old model lets it through; 2: only the new one would. */
	readonly answer: Uint8Array;
	/** The place of the user's hash: a router mirrors users whose place is below a share, as it splits them. */
	readonly place: Uint32Array;
}

/** Answers of an old model and of its shadow to the same requests, and whose they are. */
export function mirroredTraffic(
	{ seed, requests, users }: MirroredDay,
	segments: readonly Segment[]
): MirroredTraffic {
	const random = createRng(seed);
	const salt = saltOf(seed);
	const shares = segments.map(({ share }) => share);
	const segment = new Uint8Array(requests);
	const answer = new Uint8Array(requests);
	const place = new Uint32Array(requests);
	for (let i = 0; i < requests; i++) {
		const index = random.categorical(shares);
		const { differs, newLets } = segments[index] as Segment;
		segment[i] = index;
		const [first, second] = [random.uniform(), random.uniform()];
		if (first < differs) answer[i] = second < newLets ? 2 : 1;
		place[i] = userHash(Math.floor(random.uniform() * users), salt);
	}
	return { segments, segment, answer, place };
}
