/** Who remembers which version a user gets, and for how long. */
export type Assignment =
	/** A hash of the user: the same side for good, while the share stands still. */
	| 'user'
	/** A cookie for either side: a draw stands until the cookie is gone. */
	| 'cookie'
	/** A cookie for the canary only: who has none is drawn anew with every request. */
	| 'canary-cookie'
	/** No memory: every request is drawn. */
	| 'request';

/** Users who come in sessions, some more often than others, while a canary takes a share. */
export interface StickyWorld {
	readonly users: number;
	/** Mean over all users. */
	readonly sessionsPerDay: number;
	/** Shape of the gamma distribution of that rate over users: small for few who come very often. */
	readonly evenness: number;
	readonly requestsPerSession: number;
	readonly days: number;
	/** Share of the canary in the first step, from 0 to 1. */
	readonly share: number;
	/** How often the share is doubled, after equal parts of the days. */
	readonly doublings: number;
	readonly assignment: Assignment;
	/** Lifetime of a cookie in days; 0 if it ends with the session. */
	readonly cookieDays: number;
	readonly seed: number;
}

export interface ShareStep {
	/** In days. */
	readonly from: number;
	readonly to: number;
	readonly share: number;
}

type Plan = Pick<StickyWorld, 'days' | 'share' | 'doublings'>;

/** The shares that the router is set to, one after another. */
export function shareSteps({ days, share, doublings }: Plan): ShareStep[] {
	const length = days / (doublings + 1);
	return Array.from({ length: doublings + 1 }, (_, i) => ({
		from: i * length,
		to: (i + 1) * length,
		share: Math.min(1, share * (1 << i))
	}));
}

/** The share at a moment between 0 and `days`. */
export function shareAt({ days, share, doublings }: Plan, day: number): number {
	const step = Math.min(doublings, Math.floor((day / days) * (doublings + 1)));
	return Math.min(1, share * (1 << step));
}
