import type { MirroredTraffic } from './mirrored-traffic.ts';
import { PLACES } from './user-hash.ts';

export interface SegmentCounts {
	readonly name: string;
	readonly requests: number;
	/** Let through by the old model, held by the new one: what came of it will be known. */
	readonly newHolds: number;
	/** Held by the old model, let through by the new one: what would have come of it is never seen. */
	readonly newLets: number;
}

/**
 * Counts the answers that differ, segment by segment, among the requests of the users who are mirrored.
 *
 * @param share of the users, from 0 to 1; more of it keeps those that it had
 */
export function countDisagreements(traffic: MirroredTraffic, share: number): SegmentCounts[] {
	const size = traffic.segments.length;
	// Three counts to a segment: same answer, only the old lets through, only the new would.
	const counts = new Uint32Array(3 * size);
	const limit = share * PLACES;
	for (let i = 0; i < traffic.place.length; i++) {
		if ((traffic.place[i] as number) >= limit) continue;
		const cell = 3 * (traffic.segment[i] as number) + (traffic.answer[i] as number);
		counts[cell] = (counts[cell] as number) + 1;
	}
	return traffic.segments.map(({ name }, index) => {
		const [same = 0, newHolds = 0, newLets = 0] = counts.subarray(3 * index, 3 * index + 3);
		return { name, requests: same + newHolds + newLets, newHolds, newLets };
	});
}
