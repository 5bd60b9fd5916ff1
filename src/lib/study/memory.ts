/** How an answer went: again, hard, good, easy, as Anki and FSRS number them. */
export type Grade = 1 | 2 | 3 | 4;

/** Where a card stands, as FSRS numbers it: new, learning, review, relearning. */
export type Stage = 0 | 1 | 2 | 3;

/** What is known of somebody's memory of a card. Times are milliseconds since 1970, UTC. */
export type Memory = {
	readonly stage: Stage;
	readonly due: number;
	/** Days until recall has fallen to 90 %. */
	readonly stability: number;
	/** 1 to 10. */
	readonly difficulty: number;
	/** Days between the last review and `due`; 0 while learning. */
	readonly interval: number;
	/** The learning step that is on. */
	readonly step: number;
	readonly reviews: number;
	/** How often it was forgotten after it had been learnt. */
	readonly lapses: number;
	/** The last review; undefined for a card never seen. */
	readonly last: number | undefined;
};

/** A card's memory as it is kept. */
export type CardState = {
	/** The card's id; for the second gap of a cloze `id#2`. */
	readonly card: string;
	readonly memory: Memory;
	readonly suspended: boolean;
	/** Not asked before this time: a sibling was asked, or the reader put it off. 0 for not. */
	readonly buriedUntil: number;
};

/** What happened to a card; once written it is never changed. */
export type StudyEvent = {
	/** Unique on all devices, for merging back-ups. */
	readonly id: string;
	/** The clock of the device, milliseconds since 1970, UTC. */
	readonly at: number;
	/** The reader’s day, `2026-11-27`: it begins when their settings say so. */
	readonly day: string;
	readonly card: string;
} & (
	| {
			readonly did: 'grade';
			readonly grade: Grade;
			/** Milliseconds from the question to the grade. */
			readonly took: number;
			/** The stage before the answer. */
			readonly before: Stage;
			readonly after: CardState;
	  }
	| { readonly did: 'suspend' | 'resume' | 'bury' | 'bring' | 'reset'; readonly after: CardState }
	/** Takes an earlier event back: the card stands as it did before, or as never seen. */
	| { readonly did: 'undo'; readonly of: string; readonly after: CardState | undefined }
	/** Not the reader’s doing: two devices were joined, a back-up was taken up, data was mended. */
	| { readonly did: 'merge' | 'restore' | 'repair'; readonly after: CardState | undefined }
);

/** What one of the reader’s days came to. */
export type DayCount = {
	readonly day: string;
	/** Grades given. */
	readonly reviews: number;
	/** Cards seen for the first time. */
	readonly fresh: number;
	/** Grades of cards that had been learnt before, and how many of those were known. */
	readonly mature: number;
	readonly known: number;
	/** Milliseconds spent. */
	readonly took: number;
};

/** What a reader chose for the cards. */
export type StudySettings = {
	/** The share of due cards that should still be known, 0.7 to 0.97. */
	readonly retention: number;
	readonly newPerDay: number;
	readonly reviewsPerDay: number;
	/** Minutes of each learning step. */
	readonly learningSteps: readonly number[];
	readonly relearningSteps: readonly number[];
	/** The hour at which a day begins, so that a late evening counts as one. */
	readonly dayStart: number;
};
