import { normal } from '../distributions/normal.ts';
import { sortedCopy } from '../describe/sorted-copy.ts';

/** Area under the ROC curve, its 95 % interval, and the variance by which it strays by chance. */
export type AucWithInterval = { auc: number; interval: [number, number]; variance: number };

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
	const wins = countsBelow(after, before);
	const losses = countsBelow(before, after);
	const [n, m] = [before.length, after.length];
	const auc = sumOf(wins) / (2 * n * m);
	const variance = varianceOf(wins) / (4 * n * n * m) + varianceOf(losses) / (4 * m * m * n);
	const reach = normal(0, 1).quantile(0.975) * Math.sqrt(variance);
	return { auc, interval: [Math.max(0, auc - reach), Math.min(1, auc + reach)], variance };
}

/** For each of the ascending values, twice the number of the others below it, equal ones as half. */
function countsBelow(values: Float64Array, others: Float64Array): Float64Array {
	const counts = new Float64Array(values.length);
	let below = 0;
	let upTo = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i] as number;
		while (below < others.length && (others[below] as number) < value) below++;
		while (upTo < others.length && (others[upTo] as number) <= value) upTo++;
		counts[i] = below + upTo;
	}
	return counts;
}

function sumOf(values: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < values.length; i++) sum += values[i] as number;
	return sum;
}

/** Sample variance; a single value has none to tell. */
function varianceOf(values: Float64Array): number {
	const mean = sumOf(values) / values.length;
	let squares = 0;
	for (let i = 0; i < values.length; i++) squares += ((values[i] as number) - mean) ** 2;
	return squares / Math.max(1, values.length - 1);
}
