import type { JudgedWindows } from './judged-windows.ts';

/** What a rule finds on one pair of windows. */
export type Finding = {
	/** Grows with drift: a distance, or for a test its effect size. */
	readonly statistic: number;
	/** The statistic from which the rule rings. */
	readonly ringsFrom: number;
	readonly rings: boolean;
	/** Where the rule looks at parts of the window: how many ring, of how many. */
	readonly chunks?: { readonly ringing: number; readonly all: number };
};

/** How the number that is printed is held against its limit. */
export type Side = '<' | '≤' | '>' | '≥';

/** One way to decide. A judge has several and chooses by the kind and number of rows. */
export type Rule = {
	readonly id: string;
	/** `Kolmogorov–Smirnov, p`: what it measures and prints. */
	readonly measures: string;
	/** A test asks whether chance could do this; a distance how far it moved. */
	readonly asks: 'chance' | 'distance';
	readonly side: Side;
	/** Null where the limit is worked out from the reference. */
	readonly limit: number | null;
	readonly find: (windows: JudgedWindows) => Finding;
	/** The p-value that a test prints; a distance prints its statistic. */
	readonly pValue?: (windows: JudgedWindows) => number;
};

/** Where a rule was read. */
export type Source = { readonly text: string; readonly url: string };

/** Somebody who decides by rules of their own. */
export type Judge = {
	/** For ever: tests and words hang on it. */
	readonly id: string;
	readonly title: string;
	/** A version and where its rules were read; a habit has no version. */
	readonly version: string;
	readonly group: 'bench' | 'habit';
	/** What must be known about its default, in a sentence. */
	readonly remark: string;
	readonly sources: readonly Source[];
	readonly accepts: readonly ('numeric' | 'categories')[];
	readonly ruleFor: (windows: JudgedWindows) => Rule;
};

/** Whether a number lies on the ringing side of a limit. */
export function isBeyond(value: number, side: Side, limit: number): boolean {
	if (side === '<') return value < limit;
	if (side === '≤') return value <= limit;
	return side === '>' ? value > limit : value >= limit;
}
