import type { IntervalWorld, JudgeId, Judging, KayentaClass } from '$lib/simulation/rollout';

/** Intervals of either side. */
export const intervalCount = 10;

/** The judge that stands beside Kayenta's own. */
export type OtherJudge = Exclude<JudgeId, 'kayenta'>;

/** Everything that decides what the page shows. */
export interface JudgeState extends IntervalWorld, Judging {
	/** Points of the canary that a hand has moved: interval from 0, and its value. */
	readonly moved: readonly (readonly [interval: number, value: number])[];
	readonly beside: OtherJudge;
	/** What the other metrics of the release came to: timeouts, P95, P99, CPU. */
	readonly others: readonly KayentaClass[];
	/** Weights of the groups errors and latency in per cent; load has the rest. */
	readonly weights: readonly [errors: number, latency: number];
	readonly marginal: number;
	readonly pass: number;
	/** The metric with the ten points is critical. */
	readonly critical: boolean;
}

/** What each number may be; controls and links obey the same limits. */
export const limits = {
	requests: { min: 100, max: 1_000_000 },
	noise: { min: 0.002, max: 0.2 },
	worse: { min: 0, max: intervalCount },
	times: { min: 0.5, max: 100 },
	allowed: { min: 1, max: 3 },
	errors: { min: 0, max: 1_000_000 },
	latency: { min: 1, max: 100_000 },
	weight: { min: 0, max: 100 },
	score: { min: 0, max: 100 },
	seed: { min: 1, max: 999_999 }
} as const;

/** Seven of ten intervals of a busy service fail a hundred times as often. */
export const initialState: JudgeState = {
	metric: 'errors',
	requests: 20_000,
	noise: 0.01,
	worse: 7,
	times: 100,
	seed: 3,
	moved: [],
	direction: 'increase',
	allowedIncrease: 1.2,
	beside: 'pooled',
	others: ['Pass', 'Pass', 'Pass', 'Pass'],
	weights: [40, 40],
	marginal: 75,
	pass: 95,
	critical: false
};

/** The state once a point stands elsewhere. */
export function withPoint(state: JudgeState, interval: number, value: number): Partial<JudgeState> {
	const others = state.moved.filter(([other]) => other !== interval);
	return { moved: [...others, [interval, value] as const].sort(([a], [b]) => a - b) };
}

/** A change of what is drawn: points that were moved by hand stand for the old draw, and go. */
export const redrawn = (part: Partial<JudgeState>): Partial<JudgeState> => ({ ...part, moved: [] });
