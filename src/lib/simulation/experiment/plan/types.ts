/** What an experiment is to find out, and what stands in its way. */
export interface ExperimentPlan {
	readonly metric: 'proportion' | 'mean';
	/** Share of yes, or mean, without the change. */
	readonly baseline: number;
	/** Standard deviation of one user's value, above 0; a share has its own and ignores this. */
	readonly sd: number;
	/** The smallest effect that must not be missed: in the metric's unit, or as a share of the baseline. */
	readonly mde: number;
	readonly relative: boolean;
	/** Chance of a false alarm over all comparisons, if they are corrected for. */
	readonly alpha: number;
	/** Chance that a variant with this effect is told from the control. */
	readonly power: number;
	readonly sides: 1 | 2;
	/** Control and variants together, 2 to 6; each variant is compared with the control. */
	readonly arms: number;
	/** Users in each variant for one in the control. */
	readonly ratio: number;
	readonly correction: 'none' | 'bonferroni' | 'dunnett';
	/** Users who are dealt out together, as a team or a town; 1 for none. */
	readonly clusterSize: number;
	/** How alike they are: correlation of two users of one cluster, 0 to 1. */
	readonly icc: number;
	/** Correlation of the metric with what was known of the user before, as for CUPED. */
	readonly correlation: number;
	/** Share of a variant's users who really meet the change; the others stay as the control. */
	readonly compliance: number;
	readonly traffic: PlanTraffic;
}

/** Who comes by. Of each day's users some are regulars from a fixed pool, the others come once. */
export interface PlanTraffic {
	/** Different users on a day. */
	readonly daily: number;
	/** Share of them who take part, drawn by user. */
	readonly share: number;
	/** Share of a day's users who are regulars, 0 to 1. */
	readonly regulars: number;
	/** Chance that a regular comes by on a day, above 0 to 1, each day anew. */
	readonly visitChance: number;
}

/** What is wrong with a plan, in a sentence. */
export interface PlanProblem {
	/** The field to blame. */
	readonly part: keyof ExperimentPlan | keyof PlanTraffic;
	readonly text: string;
}

/** Users of each arm and how long they take to come by. */
export interface PlanSize {
	/** Users before rounding, of the control. */
	readonly control: number;
	/** Whole users (or whole clusters of them), the control first. */
	readonly perArm: readonly number[];
	readonly total: number;
	readonly duration: PlanDuration;
}

/** Time until enough different users came by; days are undefined if there will never be so many. */
export interface PlanDuration {
	readonly days: number | undefined;
	/** Full weeks, so that each weekday counts as often as the others. */
	readonly weeks: number | undefined;
	/** Days if everybody were new each day: what a calculator without returning users says. */
	readonly naiveDays: number;
}

/** The sheet's (z sigma / MDE)^2 taken for users, and what it buys. */
export interface SheetSize {
	/** Users, not rounded. */
	readonly users: number;
	/** Power if each arm gets so many, with a standard deviation that the effect leaves alone. */
	readonly powerPerArm: number;
	/** Power if both arms share them. */
	readonly powerSplit: number;
	/** Power of the plan's own test if each arm gets so many. */
	readonly powerOfPlan: number;
}

/** All that follows from a plan. */
export interface PlanAnswer {
	/** Level of each comparison with the control. */
	readonly alphaPerComparison: number;
	/** The effect to see, in the metric's unit, before and after dilution by those who do not meet it. */
	readonly effect: number;
	readonly dilutedEffect: number;
	/** Users for one independent, unadjusted user: design effect times what CUPED leaves of the variance. */
	readonly designEffect: number;
	readonly varianceLeft: number;
	/** By the normal approximation. */
	readonly normal: PlanSize;
	/**
	 * By adding up all pairs of counts, or the noncentral t distribution of users or whole clusters;
	 * undefined where no exact figure exists (shares with clusters or CUPED, more than 100,000 an arm) or
	 * it was not asked for.
	 */
	readonly exact: PlanSize | undefined;
	/** Power of the normal plan's whole users, as worked out by the normal approximation. */
	readonly power: number;
	/** Chance that one comparison or more rings though no variant differs, with and without correction. */
	readonly familyError: number;
	readonly familyErrorUncorrected: number;
	readonly sheet: SheetSize;
}
