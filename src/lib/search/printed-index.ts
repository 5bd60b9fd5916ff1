import type { EntryKind } from './search-entry.ts';

/** The file that holds the index. */
export type PrintedIndex = {
	/** Those that are asked stand last: their words are those of their titles, and not printed again. */
	entries: [kind: EntryKind, title: string, line: string, path: string][];
	/** Words in each field of each other entry; 0 where a field is empty. */
	lengths: number[][];
	/** The means of these, as MiniSearch counts them. */
	means: number[];
	/** See `packPostings`. */
	words: string;
};
