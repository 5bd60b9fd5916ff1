import type { Source } from '$lib/content';

/** A claim with its refutation, and the section that teaches it. */
export type Myth = {
	id: string;
	/** Claimed by popular pages, not by the cheatsheet. */
	popular: boolean;
	claim: string;
	truth: string;
	say: string;
	sources: Source[];
	/** The day on which the latest source was opened. */
	checked: string;
	lesson: { number: number; title: string; path: string };
	/** The question of the figure that refutes it, if a number carries it. */
	figure: string | undefined;
	/** A lab opened in the state that shows it. */
	lab: { name: string; path: string } | undefined;
	/** The part of the course that it belongs to. */
	part: string;
};

/** The desk of wrong numbers, in the order of the course. */
export type MythsPage = { myths: Myth[]; parts: string[] };
