import type { Rng } from '../../random/index.ts';

/** A number to fill in. */
export type Blank = {
	/** For ever, and once on its sheet. */
	id: string;
	/** What is asked. */
	label: string;
	/** As exact as the core gives it, in `unit`. */
	answer: number;
	/** How far off still counts as right, in `unit`. */
	tolerance: number;
	/** What stands behind the number; empty for a bare number. */
	unit: string;
	/** How many decimals the answer is shown with. */
	decimals: number;
	/** The way to the answer with these numbers. */
	why: string;
	/** The id of a card that repairs it. */
	card: string;
};

/** A plan with numbers missing: what is given, and what follows from it. */
export type FilledSheet = { given: string[]; blanks: Blank[] };

/** A sheet of which there are many: the same stream of random numbers draws the same one. */
export type NumberSheet = (random: Rng) => FilledSheet;
