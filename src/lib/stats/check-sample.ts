import { checkList } from './check-list.ts';
import { StatsError } from './stats-error.ts';

/**
 * Makes sure that a sample has enough values and that every one of them is a finite number.
 *
 * @param caller the public function that asks, for the sentence
 * @param name what the sample is called there, such as `reference`
 * @param sample the values; never modified
 * @param minimum the smallest number of values that will do, at least 1
 * @throws StatsError `no-data`, `too-few` or `not-finite`
 */
export function checkSample(
	caller: string,
	name: string,
	sample: ArrayLike<number>,
	minimum = 1
): void {
	checkList(caller, name, sample);
	if (sample.length < minimum) {
		const values = minimum === 1 ? 'value' : 'values';
		throw new StatsError(
			'too-few',
			`${caller} requires at least ${minimum} ${values} in ${name}, got ${sample.length}`
		);
	}
	if (ArrayBuffer.isView(sample) && allFinite(sample)) return;
	const index = firstUnusable(sample);
	if (index < 0) return;
	throw new StatsError(
		'not-finite',
		`${caller} requires finite numbers in ${name}, got ${sample[index]} at position ${index}: ` +
			'remove missing values first and count them'
	);
}

/** Where the first value stands that is no finite number: null and '5' are none either. */
function firstUnusable(sample: ArrayLike<unknown>): number {
	for (let i = 0; i < sample.length; i++) if (!Number.isFinite(sample[i])) return i;
	return -1;
}

/** One branch-free pass for typed lists: 0 times a finite number is 0, and NaN otherwise. */
function allFinite(sample: ArrayLike<number>): boolean {
	let first = 0;
	let second = 0;
	const even = sample.length - (sample.length % 2);
	for (let i = 0; i < even; i += 2) {
		first += (sample[i] as number) * 0;
		second += (sample[i + 1] as number) * 0;
	}
	if (even < sample.length) first += (sample[even] as number) * 0;
	return first + second === 0;
}
