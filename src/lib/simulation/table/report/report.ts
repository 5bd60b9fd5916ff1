/** The same thing on both sides. */
export type PerSide<Value> = { readonly reference: Value; readonly current: Value };

/** Why a column is not tested, for programs; the words are the page's. */
export type LeftOutReason =
	/** The rows are parted by it, so it differs by construction. */
	| 'split'
	| 'date'
	/** Whole numbers, a new one each row, or named like an id. */
	| 'id'
	/** Names or remarks: more than half of the rows have a text of their own. */
	| 'names'
	| 'constant'
	/** No value on either side. */
	| 'empty'
	/** Values on one side only: told as missingness. */
	| 'one-side'
	/** Numbers in one file, words in the other. */
	| 'kinds-differ'
	/** Fewer than five values on a side, or too few for any category. */
	| 'too-few'
	/** Lists or objects in the cells. */
	| 'nested'
	/** Bytes in the cells. */
	| 'binary';

export type LeftOut = {
	readonly name: string;
	readonly reason: LeftOutReason;
	/** The one value of a constant column, or what the kinds are. */
	readonly detail?: string;
};

/** A small histogram: shares of each side in equal cells, or in the twelve largest categories. */
export type SmallPicture =
	| ({ readonly kind: 'numbers'; readonly low: number; readonly high: number } & PerSide<number[]>)
	| ({ readonly kind: 'labels'; readonly labels: readonly string[] } & PerSide<number[]>);

export type LabelCount = { readonly label: string; readonly rows: number };

/** Categories that only one side has. */
export type LabelChange = {
	/** In the current rows only, most frequent first. */
	readonly appeared: readonly LabelCount[];
	/** In the reference rows only. */
	readonly vanished: readonly LabelCount[];
	/** Share of current rows whose category the reference never had. */
	readonly newShare: number;
	/** What that share would be without drift: Good and Turing's estimate, singletons over rows. */
	readonly expectedNewShare: number;
	/** What that share stays below in 19 of 20 tables without drift. */
	readonly quietNewShare: number;
	/** How many rare categories were counted as one, so that chi-square holds. */
	readonly pooled: number;
};

type Common = {
	readonly name: string;
	/** Values on each side, without the missing ones. */
	readonly rows: PerSide<number>;
	readonly pValue: number;
	/** D of KS or Cramér's V: from 0 to 1. */
	readonly effect: number;
	/** What the effect stays below in 19 of 20 tables without drift. */
	readonly quiet: number;
	/** No value is on both sides: a unit changed, or the column was made from the split. */
	readonly apart: boolean;
	readonly picture: SmallPicture;
};

export type NumberReport = Common & {
	readonly test: 'ks';
	/** Wasserstein-1 distance in standard deviations of the reference; null where that is 0. */
	readonly wasserstein: number | null;
	readonly means: PerSide<number>;
	readonly medians: PerSide<number>;
};

export type LabelReport = Common & {
	readonly test: 'chi-square' | 'fisher';
	/** The values are numbers, few of them. */
	readonly fewNumbers: boolean;
	readonly psi: number;
	readonly change: LabelChange;
	/** The category whose share moved most. */
	readonly moved: { readonly label: string } & PerSide<number>;
};

export type ColumnReport = NumberReport | LabelReport;

/** Whether more cells are empty than before. */
export type MissingReport = {
	readonly name: string;
	readonly missing: PerSide<number>;
	readonly rows: PerSide<number>;
	readonly pValue: number;
	readonly test: 'two-proportion' | 'fisher';
};

/** Can a classifier tell the sides apart by all numeric columns at once? */
export type JointReport = {
	readonly columns: readonly string[];
	/** Numeric columns that part the sides alone: with them the answer would be theirs. */
	readonly without: readonly string[];
	readonly features: 'values, squares and products' | 'values and squares' | 'values';
	readonly rows: PerSide<number>;
	/** The rows are a random part of what there is. */
	readonly isSample: boolean;
	/** Rows that lack a value are left out; or filled with the mean, where too few would be left. */
	readonly gaps: 'none' | 'rows left out' | 'filled';
	readonly auc: number;
	readonly interval: readonly [number, number];
	readonly pValue: number;
	/** The feature with the largest weight, such as `wind` or `wind × delay`. */
	readonly leansOn: string;
};

export type TableReport = {
	readonly rows: PerSide<number>;
	/** Rows that the split puts on neither side. */
	readonly neither: number;
	/** Columns in all, over both files. */
	readonly width: number;
	readonly columns: readonly ColumnReport[];
	readonly leftOut: readonly LeftOut[];
	/** Every column that lacks a value somewhere. */
	readonly missing: readonly MissingReport[];
	/** Columns that only one file has. */
	readonly only: PerSide<readonly string[]>;
	/** Null with fewer than two numeric columns. */
	readonly joint: JointReport | null;
	readonly seed: number;
};
