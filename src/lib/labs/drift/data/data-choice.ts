import type { SplitRule } from '$lib/simulation/table';

/** A bundled data set (or the reader's own file), a column of it, and how its rows are parted. */
export type DataChoice = {
	/** Id of a bundled data set, or `own`. */
	readonly dataset: string;
	readonly column: string;
	readonly split: SplitRule;
};
