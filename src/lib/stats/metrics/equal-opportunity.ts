import type { Id } from './distinct-ids.ts';
import { disparityOf, groupRates, type Disparity, type GroupRates } from './group-rates.ts';

/**
 * Equal opportunity: whether those who are 1 are found equally often in each group.
 *
 * @param actual what the rows are, 1 or 0; at least one
 * @param predicted whom the model selects, 1 or 0; one for each row
 * @param group of each row: a finite number or a text, at most 1000 groups
 * @throws StatsError if there are no rows, the lengths differ, or a label or group is unfit
 * @see Hardt, Price & Srebro (2016), https://arxiv.org/abs/1610.02413; Fairlearn `equal_opportunity_difference`
 */
export function equalOpportunity(
	actual: ArrayLike<number>,
	predicted: ArrayLike<number>,
	group: ArrayLike<Id>
): Disparity & { byGroup: GroupRates[] } {
	const byGroup = groupRates('equalOpportunity', { actual, predicted, group });
	return { byGroup, ...disparityOf(byGroup, 'tpr') };
}
