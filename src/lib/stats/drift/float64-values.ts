import { checkSample } from '../check-sample.ts';

/** A sample as 64-bit floats: itself where it is one already, so that nothing is copied. */
export function float64Values(sample: ArrayLike<number>): Float64Array {
	return sample instanceof Float64Array ? sample : new Float64Array(sample);
}

/**
 * A sample as 64-bit floats, once every value is known to be finite.
 *
 * @param caller the public function that asks, for the sentence
 * @param name what the sample is called there
 * @throws StatsError `too-few` or `not-finite`
 */
export function checkedValues(
	caller: string,
	name: string,
	sample: ArrayLike<number>,
	minimum = 1
): Float64Array {
	const values = float64Values(sample);
	checkSample(caller, name, values, minimum);
	return values;
}
