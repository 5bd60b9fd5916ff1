import type { Ground } from '../learner/ground.ts';
import type { LabBill, LabPrices } from './types.ts';
import { entryOf } from '../world/history-days.ts';

/** What was done in two years. */
export interface Done {
	/** True accuracy by served day. */
	readonly accuracy: Float64Array;
	/** Evenings of trainings. */
	readonly trainings: readonly number[];
	readonly buysLabels: boolean;
}

/** The bill of two years, and the money of each day but for the unavoidable. */
export function billOf(
	ground: Ground,
	prices: LabPrices,
	{ accuracy, trainings, buysLabels }: Done
): { readonly bill: LabBill; readonly money: Float64Array } {
	const { best } = ground;
	const perShare = prices.answersPerDay * prices.wrong;
	const labelsADay = buysLabels ? labelsOfDay(ground, prices) : 0;
	let [unavoidable, avoidable] = [0, 0];
	const money = accuracy.map((share, day) => {
		const top = best[entryOf(day)] as number;
		unavoidable += perShare * (1 - top);
		avoidable += perShare * (top - share);
		return perShare * (top - share) + labelsADay;
	});
	for (const day of trainings) money[day]! += prices.training;
	const training = trainings.length * prices.training;
	const labels = accuracy.length * labelsADay;
	const total = unavoidable + avoidable + training + labels;
	return { bill: { unavoidable, avoidable, training, labels, total }, money };
}

/** Money for the labels of one day. */
export function labelsOfDay({ use }: Ground, { label }: LabPrices): number {
	return use.labelled * label;
}
