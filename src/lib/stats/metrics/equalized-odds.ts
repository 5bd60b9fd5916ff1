import type { Id } from './distinct-ids.ts';
import { disparityOf, groupRates, type Disparity, type GroupRates } from './group-rates.ts';

export type EqualizedOdds = Disparity & {
	byGroup: GroupRates[];
	/** Mean of the differences of the two rates, where `difference` is the larger. */
	meanDifference: number;
};

/**
 * Equalised odds: whether the model is right and wrong equally often for each group, among those who
 * are 1 and among those who are 0. The worse of the two rates counts.
 *
 * @param actual what the rows are, 1 or 0; at least one
 * @param predicted whom the model selects, 1 or 0; one for each row
 * @param group of each row: a finite number or a text, at most 1000 groups
 * @throws StatsError if there are no rows, the lengths differ, or a label or group is unfit
 * @see Hardt, Price & Srebro (2016), https://arxiv.org/abs/1610.02413; Fairlearn `equalized_odds_difference`
 */
export function equalizedOdds(
	actual: ArrayLike<number>,
	predicted: ArrayLike<number>,
	group: ArrayLike<Id>
): EqualizedOdds {
	const byGroup = groupRates('equalizedOdds', { actual, predicted, group });
	const [tpr, fpr] = [disparityOf(byGroup, 'tpr'), disparityOf(byGroup, 'fpr')];
	return {
		byGroup,
		difference: Math.max(tpr.difference, fpr.difference),
		ratio: Math.min(tpr.ratio, fpr.ratio),
		meanDifference: (tpr.difference + fpr.difference) / 2
	};
}
