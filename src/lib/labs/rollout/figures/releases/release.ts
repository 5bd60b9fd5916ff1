import type { ItemId } from './checklist.ts';

/** A piece of evidence: rows of what and how much. */
export interface Exhibit {
	readonly title: string;
	readonly rows: readonly (readonly [what: string, value: string])[];
}

export interface Finding {
	/** Missing or failing. */
	readonly fails: boolean;
	readonly why: string;
}

/** A release as it lies on the desk on Friday, and what a good reviewer would say about each item. */
export interface FridayRelease {
	readonly id: string;
	readonly title: string;
	readonly brief: string;
	readonly exhibits: readonly Exhibit[];
	readonly findings: Readonly<Record<ItemId, Finding>>;
}
