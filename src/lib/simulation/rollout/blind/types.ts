import type { Defect } from '../../traffic/index.ts';
import type { ReleasePicture } from '../picture/types.ts';
import type { Order, Plan, ReleaseRun } from '../release/types.ts';

/** What rounds are drawn from: all faults, larger ones, a small service, or slow answers alone. */
export type BlindKind = 'mixed' | 'easy' | 'quiet' | 'latency';

/** A round as far as it has been played. */
export interface BlindAsk {
	readonly seed: number;
	/** From 1. */
	readonly number: number;
	readonly kind: BlindKind;
	/** How far it has come. */
	readonly minute: number;
	readonly orders: readonly Order[];
}

/** What is on the screen, and once it is decided what it was. */
export interface BlindView {
	readonly picture: ReleasePicture;
	/** What is known of the release from the start. */
	readonly plan: Plan;
	readonly debrief: Debrief | undefined;
}

/** What one comparison of both models came to, of everything until a minute. */
export interface Evidence {
	readonly what: 'errors' | 'segment' | 'latency' | 'conversion';
	/** Index of the segment that stands out most. */
	readonly segment?: number;
	/** Two-sided, for a new model that looks worse; 1 where it does not. Of a segment: times their number. */
	readonly pValue: number;
	/** A share, or ms. */
	readonly fresh: number;
	readonly old: number;
}

/** What somebody's round came to. */
export interface Outcome {
	readonly end: ReleaseRun['end'];
	/** Minute of the decision; the whole watch if there was none. */
	readonly minute: number;
	/** Answers that a lasting fault spoilt, with lost conversions in answers' worth. */
	readonly hurt: number;
	/** A sound model did not get out. */
	readonly refused: boolean;
	/** A broken model got out, or was never sent back. */
	readonly missed: boolean;
}

/** What a round was. */
export interface Debrief {
	readonly sound: boolean;
	readonly defect: Defect | undefined;
	/** Minute at which the fault first did something, had the steps gone on; undefined if it never did. */
	readonly beganAt: number | undefined;
	/** First half hour at which a comparison was clear, had the steps gone on. */
	readonly clear: { readonly minute: number; readonly evidence: Evidence } | undefined;
	/** Everything that was on the screen at the decision, clearest first. */
	readonly seen: readonly Evidence[];
	readonly you: Outcome;
	/** Knows what it is: promotes a sound one at once, sends a broken one back the minute its fault begins. */
	readonly knowing: Outcome;
	/** The sheet's guard, 0.1 % failed in five minutes, and nobody else. */
	readonly sheet: Outcome;
}
