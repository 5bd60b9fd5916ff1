import { checkList } from './check-list.ts';
import { StatsError } from './stats-error.ts';

/**
 * Makes sure that weights or proportions are finite, not negative, and not all 0.
 *
 * @param caller the public function that asks, for the sentence
 * @param name what the weights are called there
 * @param weights one number for each category or bin
 * @throws StatsError `too-few`, `out-of-range` or `no-data`
 */
export function checkWeights(caller: string, name: string, weights: ArrayLike<number>): void {
	checkList(caller, name, weights);
	if (weights.length === 0) {
		throw new StatsError('too-few', `${caller} requires at least 1 number in ${name}, got 0`);
	}
	let total = 0;
	for (let i = 0; i < weights.length; i++) {
		const weight = weights[i] as number;
		if (!(Number.isFinite(weight) && weight >= 0)) {
			throw new StatsError(
				'out-of-range',
				`${caller} requires numbers of 0 or more in ${name}, got ${weight} at position ${i}`
			);
		}
		total += weight;
	}
	if (total > 0) return;
	throw new StatsError('no-data', `${caller} requires something in ${name}, got only zeros`);
}

/**
 * Makes sure that counts are whole, not negative, and not all 0.
 *
 * @throws StatsError `too-few`, `not-a-count`, `out-of-range` or `no-data`
 */
export function checkCounts(caller: string, name: string, counts: ArrayLike<number>): void {
	checkWeights(caller, name, counts);
	for (let i = 0; i < counts.length; i++) {
		if (Number.isSafeInteger(counts[i])) continue;
		throw new StatsError(
			'not-a-count',
			`${caller} requires whole counts in ${name}, got ${counts[i]} at position ${i}`
		);
	}
}
