/** What an arm has come to: of a share the mean is the share of yes. */
export interface ArmResult {
	readonly name: string;
	/** Users, whole. */
	readonly n: number;
	readonly mean: number;
	/** Of one user's value, with n − 1; of a share it follows from the mean. */
	readonly variance: number;
	/** What was known of the same users before the experiment. */
	readonly before?: {
		readonly mean: number;
		readonly variance: number;
		/** With the metric, with n − 1. */
		readonly covariance: number;
	};
}

/** An experiment at its end. */
export interface ExperimentResult {
	readonly metric: 'proportion' | 'mean';
	/** The control first, then one to five variants. */
	readonly arms: readonly ArmResult[];
	/** Users as they should have been dealt out: shares, or numbers in the same proportion. */
	readonly shares: readonly number[];
	/** The same arms in parts of the users, for segments and for days (in order). */
	readonly segments: readonly ResultPart[];
	readonly days: readonly ResultPart[];
}

export interface ResultPart {
	readonly name: string;
	readonly arms: readonly ArmResult[];
}

/** How a result is to be read; all of it should be fixed before one looks. */
export interface ReadSettings {
	readonly alpha: number;
	/** How several variants are corrected for. */
	readonly correction: 'none' | 'bonferroni' | 'holm';
	/** The split is suspected below this p … */
	readonly splitAlpha: number;
	/** … and only if an arm is off by at least this share of its own size: 0.003 is 0.3 %. */
	readonly splitFloor: number;
	/** Shapes of the beta distribution of each share beforehand. */
	readonly prior: readonly [number, number];
	/** Standard deviation of the effects expected beforehand, for means; Infinity knows nothing. */
	readonly priorSd: number;
	/** The smallest effect that is worth a change, above 0, in the metric's unit. */
	readonly worthwhile: number;
	readonly higherIsBetter: boolean;
	/** Users who will meet the decision, for what it costs to be wrong. */
	readonly reach: number;
}

/** Whether users were dealt out as designed: read before anything else. */
export interface SplitCheck {
	readonly state: 'fine' | 'tiny' | 'mismatch';
	readonly pValue: number;
	/** The arm that is off the most, by which share of its designed size. */
	readonly arm: string;
	readonly off: number;
	readonly text: string;
}

export interface Estimate {
	/** Variant less control. */
	readonly difference: number;
	readonly interval: readonly [number, number];
	readonly pValue: number;
}

/** One variant against the control. */
export interface ArmComparison {
	readonly name: string;
	/** The test that decides: Fisher's where fewer than 5 are expected somewhere. */
	readonly test: 'z' | 'fisher' | 'welch' | 'cuped';
	/** z of the pooled test with Newcombe's interval, or Welch's t. */
	readonly plain: Estimate & { readonly score: number };
	readonly fisherP: number | undefined;
	readonly cuped:
		(Estimate & { readonly theta: number; readonly varianceReduction: number }) | undefined;
	/** What decides: the estimate, and its p corrected for the number of variants. */
	readonly decides: Estimate;
	/** As a share of the control; undefined where the control is 0. */
	readonly lift: number | undefined;
	readonly bayes: BayesReading;
}

export interface BayesReading {
	/** Chance that the variant is better, given the prior. */
	readonly probabilityBetter: number;
	/** What one user loses on average if the variant is shipped, or is not. */
	readonly lossIfShipped: number;
	readonly lossIfKept: number;
}

export interface SegmentsReading {
	readonly rows: readonly {
		readonly segment: string;
		readonly arm: string;
		readonly estimate: Estimate;
		/** Corrected for all that were looked at (Holm). */
		readonly corrected: number;
	}[];
	/** Chance that one or more ring at alpha though there is nothing. */
	readonly byLuck: number;
	/** p of Cochran's Q: whether the segments differ among themselves, for the first variant. */
	readonly differ: number | undefined;
	readonly text: string;
}

export interface NoveltyReading {
	/** Effect of the first variant on each day. */
	readonly days: readonly { readonly day: string; readonly estimate: Estimate }[];
	/** Change of the effect a day, in the metric's unit, with its p. */
	readonly slope: number;
	readonly pValue: number;
	readonly state: 'steady' | 'fading' | 'growing';
	readonly text: string;
}

export type VerdictKind = 'broken' | 'better' | 'better-but-small' | 'worse' | 'alike' | 'unclear';

export interface Verdict {
	readonly kind: VerdictKind;
	/** The variant it speaks of: the best of them. */
	readonly arm: string;
	readonly text: string;
	/** What it would cost to be wrong, over the reach. */
	readonly cost: string;
}

/** All that a page says of a result. */
export interface ResultReading {
	readonly split: SplitCheck;
	readonly comparisons: readonly ArmComparison[];
	readonly segments: SegmentsReading | undefined;
	readonly novelty: NoveltyReading | undefined;
	readonly verdict: Verdict;
	/** Standard errors from the middle of a comparison's interval to its end. */
	readonly score: number;
}
