import { checkChoice } from '../check-choice.ts';
import { checkProbability } from '../check-number.ts';
import { sortedCopy } from '../describe/sorted-copy.ts';
import { checkedValues } from './float64-values.ts';

const methods = [
	'bonferroni',
	'holm',
	'hochberg',
	'benjamini-hochberg',
	'benjamini-yekutieli'
] as const;

export type PAdjustment = (typeof methods)[number];

/**
 * p-values adjusted for how many there are. Bonferroni, Holm (step down) and Hochberg (step up) bound
 * the chance of any false alarm; Benjamini-Hochberg and, under any dependence, Benjamini-Yekutieli
 * bound the share of false alarms among the alarms. Equal p-values get equal results, so that each is
 * looked up among the sorted ones: O(n log n).
 *
 * @param p probabilities from 0 to 1, at least one; never modified
 * @returns adjusted p-values in the order of `p`, at most 1
 * @throws StatsError if `p` is empty, holds no probability, or the method is unknown
 * @see Benjamini & Hochberg (1995); R `p.adjust`, https://rdrr.io/r/stats/p.adjust.html
 */
export function adjustPValues(p: ArrayLike<number>, method: PAdjustment): number[] {
	checkChoice('adjustPValues', 'method', method, methods);
	const sample = checkedValues('adjustPValues', 'p', p);
	for (let i = 0; i < sample.length; i++)
		checkProbability('adjustPValues', 'p', sample[i] as number);
	const n = sample.length;
	if (method === 'bonferroni') return Array.from(sample, (value) => Math.min(1, n * value));
	const sorted = sortedCopy(sample);
	const adjusted = new Float64Array(n);
	const weight = weightOf(method, n);
	if (method === 'holm') {
		let most = 0;
		for (let i = 0; i < n; i++) {
			most = Math.max(most, weight(i) * (sorted[i] as number));
			adjusted[i] = Math.min(1, most);
		}
	} else {
		let least = 1;
		for (let i = n - 1; i >= 0; i--) {
			least = Math.min(least, weight(i) * (sorted[i] as number));
			adjusted[i] = least;
		}
	}
	const size = keepSteps(sorted, adjusted);
	const out = new Array<number>(n);
	for (let i = 0; i < n; i++) {
		out[i] = adjusted[stepOf(sorted, size, sample[i] as number)] as number;
	}
	return out;
}

/** What the i-th smallest of n p-values is multiplied by. */
function weightOf(method: PAdjustment, n: number): (i: number) => number {
	if (method === 'holm' || method === 'hochberg') return (i) => n - i;
	let harmonic = 1;
	if (method === 'benjamini-yekutieli') for (let k = 2; k <= n; k++) harmonic += 1 / k;
	return (i) => (harmonic * n) / (i + 1);
}

/**
 * Long runs of p-values have the same result: keeps the first of each run, and says how many there are.
 * What is left is short enough, as a rule, to be searched quickly a million times.
 */
function keepSteps(sorted: Float64Array, adjusted: Float64Array): number {
	let size = 0;
	for (let i = 0; i < sorted.length; i++) {
		if (size > 0 && adjusted[i] === adjusted[size - 1]) continue;
		sorted[size] = sorted[i] as number;
		adjusted[size++] = adjusted[i] as number;
	}
	return size;
}

/** Index of the last of the first `size` sorted values that is not above `value`, or 0. */
function stepOf(sorted: Float64Array, size: number, value: number): number {
	let low = 0;
	let high = size;
	while (low + 1 < high) {
		const middle = (low + high) >>> 1;
		if ((sorted[middle] as number) <= value) low = middle;
		else high = middle;
	}
	return low;
}
