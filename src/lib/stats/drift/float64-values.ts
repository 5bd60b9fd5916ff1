import { checkSample } from '../check-sample.ts';

/**
 * A sample as 64-bit floats: itself where it is one already, so that nothing is copied. What is no
 * number becomes NaN, and no list an empty one, for the check that follows to name.
 */
export function float64Values(sample: ArrayLike<number>): Float64Array {
	if (sample instanceof Float64Array) return sample;
	if (ArrayBuffer.isView(sample)) return new Float64Array(sample);
	const values = new Float64Array(typeof sample === 'object' ? (sample?.length ?? 0) : 0);
	for (let i = 0; i < values.length; i++) {
		const value: unknown = sample[i];
		values[i] = typeof value === 'number' ? value : NaN;
	}
	return values;
}

/**
 * A sample as 64-bit floats, once every value is known to be finite.
 *
 * @param caller the public function that asks, for the sentence
 * @param name what the sample is called there
 * @throws StatsError `no-data`, `too-few` or `not-finite`
 */
export function checkedValues(
	caller: string,
	name: string,
	sample: ArrayLike<number>,
	minimum = 1
): Float64Array {
	checkSample(caller, name, sample, minimum);
	return float64Values(sample);
}
