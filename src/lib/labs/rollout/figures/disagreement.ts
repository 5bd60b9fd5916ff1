import type { SegmentCounts } from '$lib/simulation/traffic';
import { wilsonInterval } from '$lib/stats';

/** How often two models differ on some requests, and how sure one may be. */
export interface Disagreement extends SegmentCounts {
	/** Answers that differ. */
	readonly differ: number;
	/** Undefined where no request was mirrored. */
	readonly rate: number | undefined;
	/** Wilson's, 95 %. */
	readonly interval: readonly [low: number, high: number];
}

/** The disagreement in one segment, or in any other lot of requests. */
export function disagreement(counts: SegmentCounts): Disagreement {
	const differ = counts.newHolds + counts.newLets;
	if (counts.requests === 0) return { ...counts, differ, rate: undefined, interval: [0, 1] };
	return {
		...counts,
		differ,
		rate: differ / counts.requests,
		interval: wilsonInterval(differ, counts.requests)
	};
}

/** All segments as one lot. */
export function together(name: string, segments: readonly SegmentCounts[]): SegmentCounts {
	const sum = (pick: (counts: SegmentCounts) => number) =>
		segments.reduce((total, counts) => total + pick(counts), 0);
	return {
		name,
		requests: sum(({ requests }) => requests),
		newHolds: sum(({ newHolds }) => newHolds),
		newLets: sum(({ newLets }) => newLets)
	};
}
