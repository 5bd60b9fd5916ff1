import {
	LinkProblem,
	partLink,
	quote,
	readNumber,
	readWhole,
	type LinkField
} from '$lib/labs/shell';
import type { Assignment } from '$lib/simulation/rollout';
import { initialState, limits, together, type StickyState } from './state.ts';

const letters = {
	u: 'user',
	c: 'cookie',
	o: 'canary-cookie',
	r: 'request'
} as const satisfies Record<string, Assignment>;

function readAssignment(text: string): Assignment {
	if (Object.hasOwn(letters, text)) return letters[text as keyof typeof letters];
	throw new LinkProblem(
		`“${quote(text)}” is not a kind of memory: it should be one of ${Object.keys(letters).join(', ')}.`
	);
}

const fields: Record<string, LinkField<StickyState>> = {
	a: {
		write: ({ assignment }) =>
			Object.entries(letters).find(([, value]) => value === assignment)?.[0] ?? 'c',
		read: (text) => ({ assignment: readAssignment(text) })
	},
	c: {
		write: ({ cookieDays }) =>
			cookieDays === initialState.cookieDays ? undefined : `${cookieDays}`,
		read: (text) => ({ cookieDays: readNumber(text, 'lifetime in days', limits.cookieDays) })
	},
	s: {
		write: ({ share, doublings }) => `${share},${doublings}`,
		read: (text) => {
			const [share, doublings] = text.split(',');
			return {
				share: readNumber(share, 'share of the canary', limits.share),
				doublings: readWhole(doublings, 'number of doublings', limits.doublings)
			};
		}
	},
	u: {
		write: ({ sessionsPerDay, evenness, requestsPerSession }) =>
			`${sessionsPerDay},${evenness},${requestsPerSession}`,
		read: (text) => {
			const [sessions, evenness, requests] = text.split(',');
			return {
				sessionsPerDay: readNumber(sessions, 'number of sessions a day', limits.sessionsPerDay),
				evenness: readNumber(evenness, 'evenness of users', limits.evenness),
				requestsPerSession: readWhole(
					requests,
					'number of requests a session',
					limits.requestsPerSession
				)
			};
		}
	},
	d: {
		write: ({ days, day }) => `${days},${day}`,
		read: (text) => {
			const [days, day] = text.split(',');
			return {
				days: readWhole(days, 'number of days', limits.days),
				day: readNumber(day, 'day of looking', { min: 0.25, max: limits.days.max })
			};
		}
	},
	k: {
		write: ({ seed }) => `${seed}`,
		read: (text) => ({ seed: readWhole(text, 'seed', limits.seed) })
	}
};

/** One cannot look after the last day. */
function mend(state: StickyState, problems: string[]): StickyState {
	if (state.day <= state.days) return state;
	problems.push(`Day ${state.day} lies after the last of ${state.days} days: this is the last.`);
	return { ...state, ...together(state, {}) };
}

/** Links of this part, such as `#s=1~a=c~s=0.1,0~u=1,0.8,5~d=14,7~k=3`. */
export const stickyLink = partLink<StickyState>({ initial: initialState, fields, together: mend });
