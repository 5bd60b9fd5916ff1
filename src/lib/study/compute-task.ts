import type { Rng } from '../random/index.ts';

/** One question with its numbers drawn: what is asked, and what is right. */
export type AskedTask = {
	/** Whole, with the drawn numbers in it. */
	question: string;
	/** As exact as the core gives it, in `unit`. */
	answer: number;
	/** How far off still counts as right, in `unit`. */
	tolerance: number;
	/** What stands behind the number: 'rows', '%', 'USD'; empty for a bare number. */
	unit: string;
	/** How many decimals the answer is shown with. */
	decimals: number;
	/** The way to the answer with these numbers, one to three sentences. */
	why: string;
};

/** A question of which there are many: the same stream of random numbers asks the same one. */
export type ComputeTask = {
	/** For ever. */
	id: string;
	ask: (random: Rng) => AskedTask;
};
