/**
 * Queries, rankers and users who click. A document is relevant or not; a ranker sees that through noise
 * and puts the best-looking first. A user goes down the list, looks at the next result with chance `stay`
 * after each (position bias), and clicks what was looked at with a chance that hangs on relevance only.
 */
export interface RankerWorld {
	/** Candidates for a query, 2 to 50, and how many of them are shown. */
	readonly documents: number;
	readonly shown: number;
	/** Share of documents that are relevant. */
	readonly relevant: number;
	/** Chance of a click on a result that is looked at, for a user in the middle. */
	readonly clickRelevant: number;
	readonly clickOther: number;
	/** Chance to look at the next result, 0 to 1; the first is always looked at. */
	readonly stay: number;
	/** How much users differ: one half clicks so much more often, the other so much less, 0 to 1. */
	readonly spread: number;
	/** Queries of each user, 1 to 20. */
	readonly queries: number;
	/** Standard deviation of a ranker's error; relevant documents lie 1 above the others. */
	readonly noiseA: number;
	readonly noiseB: number;
}

export type MixMethod = 'team-draft' | 'balanced';

/** A stretch of experiments, each run both ways with as many users. */
export interface InterleaveRequest {
	readonly world: RankerWorld;
	readonly method: MixMethod;
	/** Users in all at which each experiment is read, rising, even; the last is its end. */
	readonly sizes: readonly number[];
	readonly first: number;
	readonly experiments: number;
	readonly alpha: number;
	readonly seed: number | string;
}

/** What experiments add up to; stretches can be added. */
export interface InterleaveBlock {
	readonly experiments: number;
	/** Experiments at each size in which A/B, or the mixed list, said "B" and "A". */
	readonly splitSaysB: Float64Array;
	readonly splitSaysA: Float64Array;
	readonly mixedSaysB: Float64Array;
	readonly mixedSaysA: Float64Array;
	/** Users, clicks and squared clicks of each side of the split. */
	readonly sideA: readonly [number, number, number];
	readonly sideB: readonly [number, number, number];
	/** Users of mixed lists: all, who preferred B, who preferred A. */
	readonly mixed: readonly [number, number, number];
}

/** How well a method sees. */
export interface Sensitivity {
	/** Share of experiments at each size that said "B", and that said "A". */
	readonly saysB: Float64Array;
	readonly saysA: Float64Array;
	/** Expected z-score of one user; of N users it is √N times as much. */
	readonly perUser: number;
	/** Users in all for a power of 80 % at a two-sided 0.05, by that score; Infinity without a difference. */
	readonly usersFor80: number;
}

export interface InterleaveReading {
	readonly experiments: number;
	readonly sizes: readonly number[];
	readonly split: Sensitivity;
	readonly mixed: Sensitivity;
	/** Users of A/B for one of interleaving; undefined while all A/B users together see no difference. */
	readonly ratio: number | undefined;
	/** Clicks per user under each ranker. */
	readonly clicksA: number;
	readonly clicksB: number;
	/** Of users with a preference, the share that preferred B. */
	readonly preferB: number;
}
