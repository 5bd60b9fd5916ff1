import { disparityOf, groupRates, type Disparity, type GroupRates } from './group-rates.ts';
import type { Id } from './distinct-ids.ts';

export type DemographicParity = Disparity & {
	byGroup: Pick<GroupRates, 'group' | 'n' | 'selectionRate'>[];
	/** Share of all rows that are called 1. */
	overall: number;
	/** The largest distance of a group's rate from that of all rows. */
	differenceToOverall: number;
};

/**
 * Demographic parity: whether groups are selected at the same rate, whatever they deserve. A ratio
 * below 0.8 is the 80 % rule's cue to look closer, not a verdict; small groups differ by chance.
 *
 * @param predicted whom the model selects, 1 or 0; at least one row
 * @param group of each row: a finite number or a text, at most 1000 groups
 * @throws StatsError if there are no rows, the lengths differ, or a label or group is unfit
 * @see Fairlearn `demographic_parity_difference`, `demographic_parity_ratio`
 */
export function demographicParity(
	predicted: ArrayLike<number>,
	group: ArrayLike<Id>
): DemographicParity {
	const rates = groupRates('demographicParity', { actual: predicted, predicted, group });
	const overall =
		rates.reduce((sum, { n, selectionRate }) => sum + n * selectionRate, 0) / predicted.length;
	return {
		byGroup: rates.map(({ group, n, selectionRate }) => ({ group, n, selectionRate })),
		...disparityOf(rates, 'selectionRate'),
		overall,
		differenceToOverall: Math.max(
			...rates.map(({ selectionRate }) => Math.abs(selectionRate - overall))
		)
	};
}
