import type { PeekRequest, PeekRuleId } from '$lib/simulation/experiment';

/** Everything that decides what the page shows. */
export type PeekState = {
	readonly baseline: number;
	/** What the change adds, in points; 0: A against A. */
	readonly effect: number;
	readonly users: number;
	readonly looks: number;
	readonly alpha: number;
	/** Spread of the effects that the always-valid rule reckons with. */
	readonly tau: number;
	/** The rule whose line is drawn. */
	readonly rule: PeekRuleId;
	readonly seed: number;
};

/** One visitor in five says yes, ten thousand a side, looked at ten times. */
export const initialState: PeekState = {
	...{ baseline: 0.2, effect: 0, users: 10_000, looks: 10 },
	...{ alpha: 0.05, tau: 0.01, rule: 'naive', seed: 1 }
};

/** What each number may be; controls and links obey the same limits. */
export const limits = {
	baseline: { min: 0.01, max: 0.9 },
	effect: { min: -0.05, max: 0.05 },
	users: { min: 100, max: 100_000 },
	looks: { min: 1, max: 50 },
	alpha: { min: 0.001, max: 0.2 },
	tau: { min: 0.001, max: 0.1 },
	seed: { min: 1, max: 9999 }
} as const;

export const tests = 1000;
/** Of them so many are drawn. */
export const drawn = 40;

/** What a Worker runs. */
export function requestOf({ rule: _rule, ...asked }: PeekState): PeekRequest {
	return { ...asked, tests, keep: drawn };
}

/** What has to be run anew if it changes: a rule only reads the same tests. */
export const keyOf = (state: PeekState): string => JSON.stringify(requestOf(state));
