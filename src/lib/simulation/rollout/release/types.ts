import type { Arm, World } from '../../traffic/index.ts';

/** A way to release, by the id of its entry in the registry of strategies. */
export type StrategyId =
	| 'all-at-once'
	| 'shadow'
	| 'canary'
	| 'blue-green'
	| 'ab'
	| 'gradual'
	| 'bandit'
	| 'canary-with-baseline'
	| 'interleaving';

export interface Plan {
	readonly strategy: StrategyId;
	/** Shares of the new model step by step, rising, each above 0 and at most 1. */
	readonly steps: readonly number[];
	/** Minutes that each step is held before the next. */
	readonly holdMinutes: number;
	/**
	 * Minutes from the decision to roll back until the old model answers all again. Once the new one is
	 * promoted the old version is gone, and going back is another deployment: 15 minutes at least.
	 */
	readonly rollbackMinutes: number;
}

/** When a release is stopped: any guard that fires. An empty list: the learner holds the button. */
export type ReleaseGuard =
	/** Error rate of the new model over the window above a line (the sheet: 0.1 %). */
	| ({ readonly kind: 'error-rate'; readonly above: number } & Watching)
	/** Error rate in times of the control's. */
	| ({ readonly kind: 'error-ratio'; readonly above: number } & Watching)
	/** A percentile of the new model's latency above a line in ms. */
	| ({
			readonly kind: 'latency';
			readonly percentile: 0.95 | 0.99;
			readonly aboveMs: number;
	  } & Watching)
	/** One-sided test that the new model fails more often than the control. */
	| ({ readonly kind: 'two-proportion'; readonly alpha: number } & Watching)
	/** Mann-Whitney on the windows' error rates or latencies, by Kayenta's classes. */
	| ({
			readonly kind: 'kayenta';
			readonly pass: number;
			readonly marginal: number;
			/** The percentile of latency that is judged window by window; 0 or not said: error rates. */
			readonly percentile?: 0 | 0.95;
	  } & Watching)
	/** Always-valid sequential test on errors: may be looked at after every window. */
	| ({ readonly kind: 'sequential'; readonly alpha: number } & Watching)
	/** Pages when the error budget burns this many times too fast over a long and a short window. */
	| ({
			readonly kind: 'burn-rate';
			readonly objective: number;
			readonly burn: number;
			readonly longMinutes: number;
			readonly shortMinutes: number;
	  } & Watching)
	/** Conversion of the new model below the control's, known only after its delay. */
	| ({ readonly kind: 'business'; readonly alpha: number; readonly delayHours: number } & Watching);

/** What every guard says of how it looks. */
export interface Watching {
	/** Minutes that one look counts together. */
	readonly windowMinutes: number;
	/** With fewer requests to the new model in the window the guard says nothing. */
	readonly atLeast: number;
	/** Firing looks in a row before it rolls back. */
	readonly inARow: number;
}

/** What one look of a guard came to. Without enough data it is never `healthy`. */
export interface Look {
	readonly tick: number;
	/** Index of the guard in the list. */
	readonly guard: number;
	readonly result: 'fires' | 'healthy' | 'not enough data' | 'marginal';
	/** New model and control in the window: requests, errors and what the guard compares. */
	readonly fresh: Seen;
	readonly control: Seen;
	/** What was compared with the guard's line: a rate, a ratio, milliseconds, a p-value. NaN without data. */
	readonly value: number;
	/** Firing looks in a row, this one included. */
	readonly streak: number;
}

export interface Seen {
	readonly requests: number;
	readonly errors: number;
}

/**
 * What happened, as facts; words come from the lab. A tick of an event says how many have passed: what
 * happens at tick 0 happens before the first request, a look at tick 5 has seen ticks 0 to 4.
 */
export type ReleaseEvent =
	| { readonly kind: 'starts'; readonly tick: number; readonly share: number }
	| { readonly kind: 'mirrors'; readonly tick: number }
	| { readonly kind: 'steps'; readonly tick: number; readonly from: number; readonly to: number }
	| { readonly kind: 'look'; readonly tick: number; readonly look: Look }
	| { readonly kind: 'fault begins'; readonly tick: number }
	| {
			readonly kind: 'rolls back';
			readonly tick: number;
			/** A guard, the learner's button, or the strategy's own decision at its end. */
			readonly by: 'guard' | 'learner' | 'strategy';
			/** The look that decided, if it was a guard. */
			readonly look: Look | undefined;
	  }
	/** The learner stops the steps and lets them go on. */
	| { readonly kind: 'holds'; readonly tick: number }
	| { readonly kind: 'goes on'; readonly tick: number }
	| { readonly kind: 'restored'; readonly tick: number }
	| { readonly kind: 'promotes'; readonly tick: number }
	| { readonly kind: 'ends'; readonly tick: number };

/** What the learner did with the button, instead of guards or beside them. */
export interface Order {
	/** Honoured before the requests of this tick. */
	readonly tick: number;
	/** `hold` stops the steps where they are until `go on`; guards look on. */
	readonly does: 'promote' | 'hold' | 'go on' | 'roll back';
}

export interface Release {
	readonly world: World;
	readonly plan: Plan;
	readonly guards: readonly ReleaseGuard[];
	readonly orders?: readonly Order[];
}

/** One release from start to end. Lists hold one entry a tick; lists by arm are in the order old, fresh, baseline. */
export interface ReleaseRun {
	readonly release: Release;
	readonly ticks: number;
	/** Share of live answers by arm at each tick. */
	readonly shares: readonly Float64Array[];
	readonly mirrored: Float64Array;
	/** Copies whose dropped answer was a failure. */
	readonly mirroredErrors: Float64Array;
	readonly requests: readonly Float64Array[];
	readonly errors: readonly Float64Array[];
	readonly conversions: readonly Float64Array[];
	/** Percentiles of latency in ms, by arm; NaN where nothing was answered. */
	readonly p50: readonly Float64Array[];
	readonly p95: readonly Float64Array[];
	readonly p99: readonly Float64Array[];
	/** Running sums by arm and segment, `tick * segments + segment`: the table of a playhead. */
	readonly segmentRequests: readonly Float64Array[];
	readonly segmentErrors: readonly Float64Array[];
	/** Distinct users whom the new model has answered so far. */
	readonly usersTouched: Float64Array;
	readonly replicas: readonly Float64Array[];
	readonly events: readonly ReleaseEvent[];
	readonly end: 'rolled back' | 'promoted' | 'still running';
	readonly bill: Bill;
}

/** What a release cost over the whole time that it was watched. */
export interface Bill {
	readonly answersByFresh: number;
	/** Failed answers, all causes. */
	readonly badAnswers: number;
	/** Failed answers beyond those that the old model would have given, expected from the planted defect. */
	readonly badFromDefect: number;
	/** Conversions lost to the defect, expected. */
	readonly lostConversions: number;
	/** Side effects that the mirrored copy sent a second time. */
	readonly sideEffects: number;
	readonly usersTouched: number;
	/** Minutes from the fault's first effect to the decision; NaN without a fault or a decision. */
	readonly minutesToDetect: number;
	/** Minutes from the decision until the old model answers all again; NaN if it never was. */
	readonly minutesToRestore: number;
	/** Replica hours beyond those that the old model alone would have used. */
	readonly extraReplicaHours: number;
	/** Money for predictions and replicas beyond the old model's alone. */
	readonly extraMoney: number;
	/** Whether the end is right: a sound model promoted, a broken one stopped. */
	readonly verdict: 'right' | 'false alarm' | 'missed' | 'open';
}

/** Which arm a guard compares the new model with. */
export type Control = Extract<Arm, 'old' | 'baseline'>;
