import type { Disagreement } from '$lib/content';
import type { Tally } from '$lib/verify';

/** A line of the table: a function, whose numbers it is held against, and how far it is off. */
export type FunctionRow = Tally & {
	name: string;
	area: string;
	/** What it is. */
	sentence: string;
	/** "SciPy 1.17.1, R 4.2.2". */
	authorities: string;
	laws: number;
};

/** What is counted and worked out for the page when the site is built. */
export type NumbersPage = {
	rows: FunctionRow[];
	total: Tally;
	laws: number;
	/** Names of the golden files. */
	files: string[];
	disagreements: readonly Disagreement[];
};
