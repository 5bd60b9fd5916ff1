/** How a day's p-values become alarms; `share` rings for the day when enough columns are below alpha. */
export const alarmRules = ['none', 'bonferroni', 'holm', 'benjamini-hochberg', 'share'] as const;
export type AlarmRule = (typeof alarmRules)[number];

/**
 * How features hang together: not at all; each with every other by the same correlation, as under one
 * common cause; or each with its neighbour, so that correlation fades along the list.
 */
export const featureLinks = ['none', 'one cause', 'neighbours'] as const;
export type FeatureLinks = (typeof featureLinks)[number];

/**
 * What is asked of each feature. `mean` is the two-sided z test of two means with known spread, whose
 * statistic is drawn from its exact law; `ks` draws every row and sorts it.
 */
export const featureTests = ['mean', 'ks'] as const;
export type FeatureTest = (typeof featureTests)[number];

/** A table of standard normal features, watched day after day. */
export interface ManyWorld {
	readonly seed: number | string;
	/** How many features, at least 1. */
	readonly features: number;
	/** How many of them have moved; which ones, the seed decides. */
	readonly moved: number;
	/** How far those have moved, in standard deviations. */
	readonly effect: number;
	/** Rows a side of each day. */
	readonly rows: number;
	readonly test: FeatureTest;
	readonly links: FeatureLinks;
	/** Correlation, from 0 to below 1; read only where features are linked. */
	readonly rho: number;
	readonly alpha: number;
	/** The share of columns at which the `share` rule rings. */
	readonly share: number;
}

/** Correlation that is at work: none where features are not linked. */
export const correlation = ({ links, rho }: Pick<ManyWorld, 'links' | 'rho'>) =>
	links === 'none' ? 0 : rho;

/** How many columns below alpha ring the `share` rule: at least one, whatever the share. */
export const columnsToRing = ({ features, share }: Pick<ManyWorld, 'features' | 'share'>) =>
	Math.max(1, Math.ceil(share * features - 1e-9));
