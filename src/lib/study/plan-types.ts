import type { Memory, StudySettings } from './memory.ts';

/** A card that the interview may need. */
export type PlannedCard = {
	readonly card: string;
	readonly topic: string;
	/** Undefined for a card never asked. */
	readonly memory: Memory | undefined;
};

export type PlannedLesson = {
	readonly id: string;
	readonly topic: string;
	readonly minutes: number;
};

/** A question to answer aloud or a release to judge. */
export type PlannedPractice = {
	readonly id: string;
	readonly kind: 'question' | 'scenario';
	readonly minutes: number;
	/** Lessons that should have been read before. */
	readonly lessons: readonly string[];
};

export type PlanInput = {
	/** In the order in which new ones would come. */
	readonly cards: readonly PlannedCard[];
	/** Those not read yet, in the order in which to read them. */
	readonly lessons: readonly PlannedLesson[];
	/** What to practise, that most in need of it first. */
	readonly practice: readonly PlannedPractice[];
	/** Days to study on, today the first. */
	readonly days: number;
	/** The day of the interview, today being 0; usually the one after the last. */
	readonly interview: number;
	readonly minutesPerDay: number;
	/** What is left of today's minutes; all of them unless said. */
	readonly minutesToday?: number;
	/** To which day a time counts, today being 0. */
	readonly dayOf: (at: number) => number;
	readonly settings: Pick<StudySettings, 'learningSteps' | 'relearningSteps'>;
	/** Minutes that an answer takes. */
	readonly pace: number;
};

/** What one day holds. */
export type PlanDay = {
	/** 0 for today. */
	readonly day: number;
	/** What to read; a lesson may go on the next day. */
	readonly lessons: readonly { id: string; minutes: number; isBegun: boolean; isDone: boolean }[];
	/** Cards asked for the first time. */
	readonly fresh: readonly string[];
	/** How many cards are expected to come back. */
	readonly again: number;
	/** Ids of questions and scenarios. */
	readonly questions: readonly string[];
	readonly scenarios: readonly string[];
	readonly minutes: { readonly reading: number; readonly cards: number; readonly practice: number };
};

export type Plan = {
	readonly days: readonly PlanDay[];
	/** The share that a card is still known with when it comes back. */
	readonly retention: number;
	/** How many cards there are, are asked by the day, and are expected to be known on it. */
	readonly cards: number;
	readonly met: number;
	readonly known: number;
	/** Standard deviation of that number. */
	readonly spread: number;
	/** How many would be known if nothing more were done. */
	readonly knownWithout: number;
	/** By topic the share known, now and on the day; the weakest on the day first. */
	readonly topics: readonly { topic: string; now: number; then: number }[];
	/** What does not fit into the days: lessons, cards never asked, cards that wait longer than they should. */
	readonly left: {
		readonly lessons: readonly string[];
		readonly cards: readonly string[];
		readonly late: number;
	};
};
