/** The detectors that work on shares per bin or category, by the ids that the registry of drift tests uses. */
export type BinDetectorId = 'chi-square' | 'psi' | 'kl' | 'jensen-shannon' | 'hellinger';

/** The detectors that need the rows themselves, by the same ids. */
export type RowDetectorId =
	'ks' | 'cramer-von-mises' | 'mann-whitney' | 'wasserstein' | 'classifier-auc';

export type DriftDetectorId = BinDetectorId | RowDetectorId;

/** What a detector shows on the page: printed as a comment beside the line that works it out. */
export type ShownDetector = {
	id: DriftDetectorId;
	/** the statistic, unrounded; may be Infinity */
	statistic: number;
	/** the p-value, unrounded; null where the detector has none */
	pValue: number | null;
	/** the limit that the detector is held against: a p-value or a distance */
	threshold: number;
};

/** Two numeric samples, in the order of their rows (the classifier's folds go by row number). */
export type SampleRows = {
	kind: 'rows';
	reference: ArrayLike<number>;
	current: ArrayLike<number>;
};

/** Rows per category on both sides, in the page's order. */
export type CategoryCounts = {
	kind: 'counts';
	labels: readonly string[];
	reference: readonly number[];
	current: readonly number[];
};

/** The Drift Lab's state for one feature, resolved: everything that a snippet needs to print the same numbers. */
export type DriftSnippetInput = {
	/** a line for the head of the snippet, such as `Drift Lab, one feature` */
	title: string;
	/** the address of the lab with this state; null for a visitor's own data, which is in no link */
	link: string | null;
	/** the seed that drew the rows; null for data that nobody drew */
	seed: number | null;
	data: SampleRows | CategoryCounts;
	/** the inner bin edges in use, rising; bins are [edge, next edge), the outer ones open; rows only */
	edges: readonly number[];
	/** how the edges came about, said in a comment */
	binStrategy: 'quantile';
	/** the share that stands in for an empty bin in the PSI */
	floor: number;
	/** what the page shows, in its order; those that do not apply to the data are left out */
	detectors: readonly ShownDetector[];
};

/** Up to this many rows a side a snippet carries its data; above, it reads two files beside it. */
export const inlineRows = 200;

/** The classifier takes at most this many rows a side, the first ones. */
export const classifierRows = 20_000;

/** The names of the files that a snippet reads when its data is too long to carry. */
export const sampleFiles = { reference: 'reference.csv', current: 'current.csv' } as const;

/**
 * Whether the snippets read `reference.csv` and `current.csv` from their own folder, so that the
 * page offers both files beside them.
 */
export function readsSampleFiles(data: DriftSnippetInput['data']): boolean {
	return data.kind === 'rows' && Math.max(data.reference.length, data.current.length) > inlineRows;
}
