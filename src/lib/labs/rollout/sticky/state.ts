import type { Assignment, StickyWorld } from '$lib/simulation/rollout';

/** Everything that decides what the page shows. */
export interface StickyState extends Omit<StickyWorld, 'users'> {
	/** The day at which one looks, or rolls back. */
	readonly day: number;
}

/** Sessions that may be drawn while a hand moves a slider on a phone. */
const sessionsAtOnce = 80_000;

/** Users that are drawn: as many as can be at once, so that shares come within a point or two. */
function usersOf({ sessionsPerDay, days }: Pick<StickyState, 'sessionsPerDay' | 'days'>): number {
	const fit = Math.floor(sessionsAtOnce / (sessionsPerDay * days) / 100) * 100;
	return Math.min(3000, Math.max(500, fit));
}

/** What each number may be; controls and links obey the same limits. */
export const limits = {
	sessionsPerDay: { min: 0.1, max: 10 },
	evenness: { min: 0.2, max: 10 },
	requestsPerSession: { min: 1, max: 20 },
	days: { min: 1, max: 28 },
	share: { min: 0.01, max: 0.5 },
	doublings: { min: 0, max: 4 },
	cookieDays: { min: 0, max: 30 },
	seed: { min: 1, max: 999_999 }
} as const;

/** A tenth of the traffic for a fortnight, drawn anew with every session. */
export const initialState: StickyState = {
	sessionsPerDay: 1,
	evenness: 0.8,
	requestsPerSession: 5,
	days: 14,
	share: 0.1,
	doublings: 0,
	assignment: 'cookie',
	cookieDays: 0,
	seed: 3,
	day: 7
};

export const assignments: readonly { value: Assignment; label: string }[] = [
	{ value: 'user', label: 'A hash of the user' },
	{ value: 'cookie', label: 'A cookie for both versions' },
	{ value: 'canary-cookie', label: 'A cookie for the canary only' },
	{ value: 'request', label: 'Nothing: every request is drawn' }
];

/** Lifetimes that tools set, in days, as their menu has them. */
export const lifetimes = [
	{ value: '0', label: 'until the session ends' },
	{ value: '0.25', label: '6 hours, Flagger’s example' },
	{ value: '1', label: '1 day, Flagger’s default' },
	{ value: '7', label: '7 days, the most of an AWS ALB' },
	{ value: '30', label: '30 days' }
] as const;

/** The state as the simulation takes it: the day of looking draws nobody anew. */
export function worldOf({ day: _day, ...world }: StickyState): StickyWorld {
	return { ...world, users: usersOf(world) };
}

/** A change of one number, with the day of looking moved along. */
export function together(state: StickyState, part: Partial<StickyState>): Partial<StickyState> {
	const next = { ...state, ...part };
	return { ...part, day: Math.min(next.day, next.days) };
}
