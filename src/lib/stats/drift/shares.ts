import { checkSameLength } from '../check-same-length.ts';
import { checkWeights } from '../check-weights.ts';

/**
 * Two lists of counts or proportions over the same bins, as shares that sum to 1.
 *
 * @param caller the public function that asks, for the sentence
 * @param p counts or proportions of the reference, 0 or more, not all 0
 * @param q counts or proportions of the current sample, same bins in the same order
 * @throws StatsError `length-mismatch`, `too-few`, `out-of-range` or `no-data`
 */
export function comparableShares(
	caller: string,
	p: ArrayLike<number>,
	q: ArrayLike<number>
): [Float64Array, Float64Array] {
	checkSameLength(caller, 'bins', p, q);
	checkWeights(caller, 'the reference', p);
	checkWeights(caller, 'the current sample', q);
	return [shares(p), shares(q)];
}

/** Weights over their sum, which may be beyond the largest number. */
export function shares(weights: ArrayLike<number>): Float64Array {
	const values = new Float64Array(weights);
	let total = 0;
	for (const value of values) total += value;
	if (total < Infinity) {
		for (let i = 0; i < values.length; i++) values[i]! /= total;
		return values;
	}
	const largest = values.reduce((most, value) => Math.max(most, value), 0);
	return shares(values.map((value) => value / largest));
}
