import type { OddsAsk } from '$lib/simulation/rollout';
import { guardCards } from '../one/guards.ts';
import { initialState as oneInitial, releaseOf, type OneState } from '../one/state.ts';

/** Two error rates to be told apart: the question turned round. */
export type Telling = {
	readonly sound: number;
	readonly broken: number;
	readonly alpha: number;
	readonly power: number;
	readonly minutes: number;
	readonly perSecond: number;
};

/** Everything that decides what the page shows: a release as on the lab's first page, and what is asked of it. */
export type OddsState = OneState & {
	/** How often the broken model fails; 0: what is planted in it decides. */
	readonly brokenRate: number;
	/** Minutes by which the guard should have decided. */
	readonly within: number;
	readonly arrivals: OddsAsk['arrivals'];
	readonly telling: Telling;
};

/** What each number may be; controls and links obey the same limits. */
export const limits = {
	brokenRate: { min: 0, max: 0.2 },
	within: { min: 5, max: 10_080 },
	telling: {
		sound: { min: 0.00001, max: 0.5 },
		broken: { min: 0.00002, max: 0.6 },
		alpha: { min: 0.0001, max: 0.4 },
		power: { min: 0.5, max: 0.999 },
		minutes: { min: 1, max: 10_080 },
		perSecond: { min: 0.1, max: 100_000 }
	}
} as const;

const asked = {
	within: 60,
	telling: { sound: 0.001, broken: 0.002, alpha: 0.05, power: 0.9, minutes: 60, perSecond: 500 }
} as const;

/** What a link of the lab's first page leaves out. */
export const linkInitial: OddsState = {
	...oneInitial,
	...asked,
	brokenRate: 0,
	arrivals: 'poisson'
};

/** The cheatsheet’s guard on a canary of ten per cent. */
export const initialState: OddsState = {
	...oneInitial,
	...asked,
	...{ strategy: 'canary', steps: [0.1], holdMinutes: 240, hours: 4, swing: 0, weekend: 1 },
	guards: [guardCards['error-rate'].initial],
	defect: undefined,
	brokenRate: 0.002,
	arrivals: 'even'
};

/** The runs that are drawn before and after someone looks. */
export const printedRuns = 1000;
export const targetRuns = 10_000;
/** More would move the curve of the other lines by less than its own width. */
const scoredRuns = 4000;

/** A stretch of runs of the state, for the simulation. */
export function askOf(state: OddsState, first: number, runs: number): OddsAsk {
	const { brokenRate, within, seed, arrivals, hours } = state;
	const { world, plan, guards } = releaseOf({ ...state, orders: [] });
	const fresh = brokenRate > 0 ? { ...world.fresh, errorRate: brokenRate } : world.fresh;
	const defects = brokenRate > 0 ? [] : world.defects;
	return {
		release: { world: { ...world, fresh, defects }, plan, guards },
		within: Math.min(within, 60 * hours),
		...{ first, runs, seed, arrivals },
		scored: first < scoredRuns
	};
}

/** What has to be counted anew if it changes. */
export const keyOf = ({ telling: _telling, orders: _orders, ...counted }: OddsState): string =>
	JSON.stringify(counted);
