/** Which days a model learns from. */
export type TrainingWindow =
	/** The newest days. */
	| { readonly kind: 'sliding'; readonly days: number }
	/** All there are. */
	| { readonly kind: 'growing' }
	/** All there are, a row counting half for each so many days that it is older. */
	| { readonly kind: 'weighted'; readonly halfLifeDays: number };

/** How models come to be, whoever asks for them. */
export interface LabLearner {
	readonly window: TrainingWindow;
	/** Days until a day's labels are in; with 0 they are in at its end. */
	readonly labelDelay: number;
	/** Share of a day's logged rows that get a label. */
	readonly labelShare: number;
	/** Chance that a training fails: it is paid for and leaves no model. */
	readonly failRisk: number;
	/** Chance that it learns from a bad batch, in which 45 % of the yes stand as no. */
	readonly badRisk: number;
}

/** Days `from` up to, not including, `to` as entries of the course. */
export interface DaySpan {
	readonly from: number;
	readonly to: number;
}

/** The rows of a day by what they are for: `[0, held)` judge, `[held, labelled)` teach. */
export interface RowUse {
	readonly held: number;
	readonly labelled: number;
}
