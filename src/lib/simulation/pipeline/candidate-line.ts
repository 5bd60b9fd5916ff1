/** How long a candidate takes from the start of its rollout to all users. Times are in days. */
export interface RolloutTimes {
	readonly shadowDays: number;
	readonly canaryDays: number;
	/** Between the canary and all users, both steps together. */
	readonly rampDays: number;
}

/** Who goes next when the line is free: the oldest candidate, or the newest, and the others never. */
export type LineRule = 'oldest' | 'newest';

/** One candidate. The times after `trainedAt` are missing if it is never released. */
export interface Candidate {
	readonly trainedAt: number;
	readonly startedAt?: number;
	readonly liveAt?: number;
}

/**
 * Candidates that are trained at a fixed pace, the first on day 0, and share a line which holds one
 * of them at a time. With the oldest first and a line slower than the pace, the k-th of them waits
 * k times the difference.
 *
 * @param everyDays days between two trainings, above 0
 * @param count how many are trained, at least 1
 */
export function candidateLine(
	times: RolloutTimes,
	everyDays: number,
	count: number,
	rule: LineRule
): Candidate[] {
	const leadDays = times.shadowDays + times.canaryDays + times.rampDays;
	const candidates: Candidate[] = Array.from({ length: count }, (_, i) => ({
		trainedAt: i * everyDays
	}));
	let freeAt = 0;
	for (let next = 0; next < count; next++) {
		if (rule === 'newest') next = newestTrained(candidates, next, freeAt);
		const { trainedAt = 0 } = candidates[next] ?? {};
		const startedAt = Math.max(trainedAt, freeAt);
		freeAt = startedAt + leadDays;
		candidates[next] = { trainedAt, startedAt, liveAt: freeAt };
	}
	return candidates;
}

/** The last candidate from `first` on that is trained by then; `first` itself if none is. */
function newestTrained(candidates: readonly Candidate[], first: number, by: number): number {
	let newest = first;
	while ((candidates[newest + 1]?.trainedAt ?? Infinity) <= by) newest++;
	return newest;
}
