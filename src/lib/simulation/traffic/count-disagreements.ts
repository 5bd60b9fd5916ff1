import type { MirroredTraffic } from './mirrored-traffic.ts';

export interface SegmentCounts {
	readonly name: string;
	readonly requests: number;
	/** Let through by the old model, held by the new one: what came of it will be known. */
	readonly newHolds: number;
	/** Held by the old model, let through by the new one: what would have come of it is never seen. */
	readonly newLets: number;
}

/**
 * Counts the answers that differ, segment by segment, among the first requests of a day.
 *
 * @param mirrored how many requests were copied to the shadow; the first so many are counted
 */
export function countDisagreements(traffic: MirroredTraffic, mirrored: number): SegmentCounts[] {
	const size = traffic.segments.length;
	// Three counts to a segment: same answer, only the old lets through, only the new would.
	const counts = new Uint32Array(3 * size);
	const end = Math.min(mirrored, traffic.segment.length);
	for (let i = 0; i < end; i++) {
		const place = 3 * (traffic.segment[i] ?? 0) + (traffic.answer[i] ?? 0);
		counts[place] = (counts[place] ?? 0) + 1;
	}
	return traffic.segments.map(({ name }, index) => {
		const [same = 0, newHolds = 0, newLets = 0] = counts.subarray(3 * index, 3 * index + 3);
		return { name, requests: same + newHolds + newLets, newHolds, newLets };
	});
}
