import type { Axis } from '../content/index.ts';

/** What was answered, by kind; `score` and shares are 0 to 1. */
type Answers =
	| {
			readonly did: 'interview';
			readonly question: string;
			/** In the reader's own words. */
			readonly answer: string;
			/** Ids of points that were said and missed, and of red flags. */
			readonly said: readonly string[];
			readonly missed: readonly string[];
			readonly flags: readonly string[];
			/** Ids of points that the reader overruled. */
			readonly overruled: readonly string[];
			/** An axis that the question does not ask is missing. */
			readonly axes: Readonly<Partial<Record<Axis, number>>>;
			readonly level: 1 | 2 | 3;
			/** The id of the point whose follow-up was asked. */
			readonly followUp: string | undefined;
	  }
	| {
			readonly did: 'whiteboard';
			readonly task: string;
			readonly right: readonly string[];
			readonly wrong: readonly string[];
	  }
	| {
			readonly did: 'quiz';
			readonly scenario: string;
			readonly found: readonly string[];
			readonly missed: readonly string[];
			readonly falseAlarms: readonly string[];
	  };

/** One answered question or judged release. Written once, never changed. */
export type Round = {
	/** Unique on all devices, for merging back-ups. */
	readonly id: string;
	/** When it ended, milliseconds since 1970, UTC. */
	readonly at: number;
	/** The reader's day, `2026-11-27`. */
	readonly day: string;
	readonly seconds: number;
	readonly score: number;
} & Answers;

/** A round before it is kept. */
export type RoundDraft = { readonly seconds: number; readonly score: number } & Answers;
