import { StatsError } from '../stats-error.ts';
import type { CategoricalPair } from './categorical-pair.ts';
import type { ContinuousPair } from './continuous-pair.ts';

/** What a drift test looks at; tests of one pair share its sorting, counting and merging. */
export type DriftPair = ContinuousPair | CategoricalPair;

export type DriftResult = {
	/** May be Infinity, which is above every threshold. */
	statistic: number;
	/** Null where the method has none. */
	pValue: number | null;
};

export type DriftThreshold = {
	/** `p-below`: rings if p is smaller; `above`: rings if the statistic is larger. */
	kind: 'p-below' | 'above';
	default: number;
	/** What a control for it may be set to. */
	min: number;
	max: number;
	step: number;
	/** Whose habit the default is. */
	source: { text: string; url: string };
};

/** One method of drift detection, as labs and lessons need it. */
export type DriftTest = {
	/** For ever: links and saved states hang on it. */
	id: string;
	title: string;
	/** What it looks at and in which unit, in a few words. */
	asks: string;
	/** A test weighs chance, a distance measures how far, a model is trained to tell the sides apart. */
	group: 'test' | 'distance' | 'model';
	accepts: readonly DriftPair['kind'][];
	/** `live`: fast enough for every frame of a drag; `slow`: wait until the drag rests. */
	speed: 'live' | 'slow';
	statistic: { name: string; symbol: string };
	/** Decimals worth showing of the statistic. */
	digits: number;
	/** What the statistic reads if the two sides are alike: 0, or 0.5 for a chance. */
	base: number;
	threshold: DriftThreshold;
	/** @throws StatsError if the pair is of a kind that the test does not accept */
	compute(pair: DriftPair): DriftResult;
	/** The same in small steps, for `slow` tests: yields the share done, from 0 to 1. */
	steps?(pair: DriftPair): Generator<number, DriftResult>;
	/**
	 * The value of the statistic that 19 quiet days in 20 stay below, with as many rows and no drift. With
	 * a base of 0.5: that they stay within, at the same distance on either side of the base.
	 */
	quiet(pair: DriftPair): number;
	/** The value of the statistic from which the test rings: the threshold, or where p falls below it. */
	ringsAt(pair: DriftPair, threshold: number): number;
	/** Whether a result rings at a threshold. */
	rings(result: DriftResult, threshold: number): boolean;
	/** One plain sentence: what the result says at this threshold. */
	reading(result: DriftResult, threshold: number): string;
};

/** @throws StatsError `out-of-range` unless the feature is numeric */
export function numericFeature(id: string, pair: DriftPair): ContinuousPair {
	if (pair.kind === 'continuous') return pair;
	throw new StatsError('out-of-range', `${id} requires a numeric feature, got categories`);
}
