import { checkSameLength } from '../check-same-length.ts';
import { checkActual, checkLabels } from './check-labels.ts';
import { distinctIds, type Id } from './distinct-ids.ts';
import { shareOf } from './share-of.ts';

/** What a model does to the rows of one group; each rate from 0 to 1. */
export type GroupRates = {
	group: Id;
	/** Rows of the group. */
	n: number;
	/** Share of them that are called 1. */
	selectionRate: number;
	/** Share of its positives that are called 1; 0 without positives, as in Fairlearn. */
	tpr: number;
	/** Share of its negatives that are called 1; 0 without negatives. */
	fpr: number;
};

/** How far apart groups are. */
export type Disparity = {
	/** Largest rate less the smallest: 0 for none. */
	difference: number;
	/** Smallest rate over the largest: 1 for none, also where all are 0. */
	ratio: number;
};

/** The rows of a model's decisions. */
export type GroupRows = {
	actual: ArrayLike<number>;
	predicted: ArrayLike<number>;
	group: ArrayLike<Id>;
};

/**
 * The rates of each group, groups in rising order.
 *
 * @throws StatsError if there are no rows, lengths differ, or a label or group is unfit
 */
export function groupRates(caller: string, { actual, predicted, group }: GroupRows): GroupRates[] {
	checkActual(caller, actual, predicted);
	checkLabels(caller, 'predicted', predicted);
	checkSameLength(caller, 'rows', predicted, group);
	const places = distinctIds(caller, 'groups', group);
	// For each group: true negatives, false positives, false negatives, true positives.
	const counts = new Float64Array(4 * places.size);
	for (let i = 0; i < actual.length; i++) {
		const place = places.get(group[i] as Id) as number;
		counts[4 * place + 2 * (actual[i] as number) + (predicted[i] as number)]!++;
	}
	return Array.from(places, ([id, place]) => {
		const [tn, fp, fn, tp] = counts.subarray(4 * place) as unknown as [
			number,
			number,
			number,
			number
		];
		const n = tn + fp + fn + tp;
		return {
			group: id,
			n,
			selectionRate: (fp + tp) / n,
			tpr: shareOf(tp, tp + fn),
			fpr: shareOf(fp, fp + tn)
		};
	});
}

/** How far apart the groups are in one of their rates. */
export function disparityOf(
	byGroup: readonly GroupRates[],
	rate: 'selectionRate' | 'tpr' | 'fpr'
): Disparity {
	const rates = byGroup.map((group) => group[rate]);
	const [least, most] = [Math.min(...rates), Math.max(...rates)];
	return { difference: most - least, ratio: most === 0 ? 1 : least / most };
}
