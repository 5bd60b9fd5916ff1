import { demographicParity, equalizedOdds, twoProportionTest } from '../../stats/index.ts';
import type { FairnessPeople, FairnessRates } from './fairness-group.ts';

/** One rate of two groups: the second less the first, with its 95 % interval. */
export interface FairnessGap {
	readonly of: keyof FairnessRates;
	readonly shares: readonly [first: number, second: number];
	readonly difference: number;
	readonly interval: readonly [low: number, high: number];
}

/** What two thresholds do to two groups of people. */
export interface FairnessReading {
	readonly gaps: readonly FairnessGap[];
	/** Smaller selection rate over the larger: below 0.8 is the cue of the four-fifths rule. */
	readonly ratio: number;
}

/**
 * Reads what happens to the people of two groups, each with a threshold of its own.
 *
 * @param thresholds a person is selected from this score on
 */
export function fairnessReading(
	groups: readonly [FairnessPeople, FairnessPeople],
	thresholds: readonly [number, number]
): FairnessReading {
	const predicted = groups.flatMap(({ scores }, g) =>
		Array.from(scores, (score) => (score >= (thresholds[g] ?? 1) ? 1 : 0))
	);
	const actual = groups.flatMap(({ suited }) => Array.from(suited));
	const group = groups.flatMap(({ scores }, g) => Array.from(scores, () => g));
	const { byGroup } = equalizedOdds(actual, predicted, group);
	const sizes = groups.map(({ suited }) => {
		const positive = suited.reduce((sum, label) => sum + label, 0);
		return {
			selection: suited.length,
			falsePositive: suited.length - positive,
			falseNegative: positive
		};
	});
	const rates = byGroup.map(({ selectionRate, fpr, tpr }) => ({
		selection: selectionRate,
		falsePositive: fpr,
		falseNegative: 1 - tpr
	}));
	return {
		gaps: (['selection', 'falsePositive', 'falseNegative'] as const).map((of) =>
			gapOf(
				of,
				rates.map((rate) => rate[of]),
				sizes.map((size) => size[of])
			)
		),
		ratio: demographicParity(predicted, group).ratio
	};
}

/** @param sizes the people of either group whom this rate is about */
function gapOf(
	of: FairnessGap['of'],
	shares: readonly number[],
	sizes: readonly number[]
): FairnessGap {
	const [first = 0, second = 0] = shares;
	const [n = 1, m = 1] = sizes.map((size) => Math.max(1, size));
	const { interval } = twoProportionTest(Math.round(first * n), n, Math.round(second * m), m);
	return { of, shares: [first, second], difference: second - first, interval };
}
