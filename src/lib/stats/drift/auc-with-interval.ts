import { normal } from '../distributions/normal.ts';
import { sortedCopy } from '../describe/sorted-copy.ts';

/** Area under the ROC curve, its 95 % interval, and how far it strays by chance. */
export type AucWithInterval = { auc: number; interval: [number, number] };

/**
 * The chance that a current row scores higher than a reference row, ties as half, with DeLong's 95 %
 * interval.
 *
 * @param reference finite scores, at least one
 * @param current finite scores, at least one
 * @see DeLong, DeLong & Clarke-Pearson (1988), "Comparing the Areas under Two or More Correlated ROC Curves"
 * @see Sun & Xu (2014), "Fast Implementation of DeLong's Algorithm", for sorting once
 */
export function aucWithInterval(reference: Float64Array, current: Float64Array): AucWithInterval {
	const before = sortedCopy(reference);
	const after = sortedCopy(current);
	const wins = sharesBelow(after, before);
	const losses = sharesBelow(before, after);
	const auc = meanOf(wins);
	const variance = varianceOf(wins) / wins.length + varianceOf(losses) / losses.length;
	const reach = normal(0, 1).quantile(0.975) * Math.sqrt(variance);
	return { auc, interval: [Math.max(0, auc - reach), Math.min(1, auc + reach)] };
}

/** For each of the ascending values, the share of the others below it, equal ones as half. */
function sharesBelow(values: Float64Array, others: Float64Array): Float64Array {
	let below = 0;
	let upTo = 0;
	return values.map((value) => {
		while (below < others.length && (others[below] as number) < value) below++;
		while (upTo < others.length && (others[upTo] as number) <= value) upTo++;
		return (below + upTo) / (2 * others.length);
	});
}

function meanOf(values: Float64Array): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sample variance; a single value has none to tell. */
function varianceOf(values: Float64Array): number {
	if (values.length < 2) return 0;
	const mean = meanOf(values);
	return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
