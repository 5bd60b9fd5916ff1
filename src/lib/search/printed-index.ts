import type { EntryKind } from './search-entry.ts';

/** The file that holds the index. */
export type PrintedIndex = {
	entries: [kind: EntryKind, title: string, line: string, path: string][];
	/** Words in each field of each entry; 0 where a field is empty. */
	lengths: number[][];
	/** The means of these, as MiniSearch counts them. */
	means: number[];
	/** See `packPostings`. */
	words: string;
};
