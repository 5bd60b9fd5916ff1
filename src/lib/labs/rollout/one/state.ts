import type { Order, Release, ReleaseGuard, StrategyId } from '$lib/simulation/rollout';
import type { Defect, World } from '$lib/simulation/traffic';
import { guardCards } from './guards.ts';

/** Everything that decides what the page shows. */
export type OneState = {
	readonly strategy: StrategyId;
	readonly steps: readonly number[];
	readonly holdMinutes: number;
	readonly rollbackMinutes: number;
	/** None: the learner holds the button. */
	readonly guards: readonly ReleaseGuard[];
	readonly orders: readonly Order[];
	readonly perSecond: number;
	readonly swing: number;
	readonly weekend: number;
	readonly startHour: number;
	readonly hours: number;
	readonly users: number;
	readonly sticky: boolean;
	/** Share of requests of the rarest segment. */
	readonly rare: number;
	readonly errorRate: number;
	readonly medianMs: number;
	readonly tailShare: number;
	readonly defect: Defect | undefined;
	readonly seed: number;
};

/** What each number may be; controls and links obey the same limits. */
export const limits = {
	holdMinutes: { min: 5, max: 2880 },
	rollbackMinutes: { min: 1, max: 120 },
	perSecond: { min: 0.1, max: 100_000 },
	swing: { min: 0, max: 0.9 },
	weekend: { min: 0, max: 2 },
	startHour: { min: 0, max: 167 },
	hours: { min: 1, max: 168 },
	users: { min: 1, max: 10_000_000 },
	rare: { min: 0.001, max: 0.25 },
	errorRate: { min: 0, max: 0.2 },
	medianMs: { min: 1, max: 5000 },
	tailShare: { min: 0, max: 0.2 },
	seed: { min: 1, max: 999_999 },
	guards: { min: 0, max: 3 },
	orders: { min: 0, max: 20 }
} as const;

/** A bad model that a canary stops while few have met it. */
export const initialState: OneState = {
	strategy: 'canary',
	steps: [0.05, 0.25, 1],
	holdMinutes: 60,
	rollbackMinutes: 2,
	guards: [guardCards['two-proportion'].initial],
	orders: [],
	perSecond: 100,
	swing: 0.4,
	weekend: 0.6,
	startHour: 9,
	hours: 3,
	users: 50_000,
	sticky: true,
	rare: 0.01,
	errorRate: 0.0005,
	medianMs: 60,
	tailShare: 0.01,
	defect: { kind: 'segment-crash', segment: 3, errorRate: 0.5 },
	seed: 7
};

/** Seconds of a tick: a week in five minutes each, a day by the minute. */
const tickSeconds = (hours: number) => (hours > 48 ? 300 : 60);

const names = ['Web', 'Android', 'iPhone', 'Old app'] as const;
const shares = [0.55, 0.3, 0.15];

/** The state as the simulation takes it. */
export function releaseOf(state: OneState): Release {
	const { strategy, steps, holdMinutes, rollbackMinutes, guards, orders } = state;
	return {
		world: worldOf(state),
		plan: { strategy, steps, holdMinutes, rollbackMinutes },
		guards,
		orders
	};
}

function worldOf(state: OneState): World {
	const { seed, startHour, hours, perSecond, swing, weekend, users, rare, defect } = state;
	const model = {
		errorRate: state.errorRate,
		latency: {
			...{ medianMs: state.medianMs, sigma: 0.5 },
			...{ tailShare: state.tailShare, tailShape: 2.5, coldTimes: 1, coldMinutes: 0 }
		},
		capacity: 50,
		conversion: 0.04,
		costPerMillion: 20
	};
	return {
		...{ seed, startHour, hours, tickSeconds: tickSeconds(hours) },
		traffic: { perSecond, dailySwing: swing, weekend, spikes: [] },
		users: { perDay: users, assigned: state.sticky ? 'user' : 'request' },
		segments: names.map((name, i) => ({ name, share: (shares[i] ?? 0) * (1 - rare) || rare })),
		old: model,
		fresh: model,
		defects: defect ? [defect] : [],
		scaling: { target: 0.6, lagMinutes: 5, least: 2 }
	};
}
