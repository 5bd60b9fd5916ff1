import { checkSample } from '../check-sample.ts';
import { StatsError } from '../stats-error.ts';
import { unitOf } from './unit-of.ts';

/**
 * A sample for measures that do not depend on its unit: values so large or so small that their fourth
 * powers would not fit a number are divided by a power of two.
 *
 * @param caller the public function that asks, for the sentence
 * @param minimum the smallest number of values that will do
 * @throws StatsError if there are fewer, one is not finite, or all are equal
 */
export function shapeValues(caller: string, x: ArrayLike<number>, minimum: number): number[] {
	checkSample(caller, 'x', x, minimum);
	const unit = unitOf(x);
	const values = Float64Array.from(x, (value) => value / unit) as unknown as number[];
	if (values.some((value) => value !== values[0])) return values;
	throw new StatsError('not-positive', `${caller} requires values that differ`);
}
