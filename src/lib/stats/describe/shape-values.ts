import { checkSample } from '../check-sample.ts';
import { StatsError } from '../stats-error.ts';
import { unitOf } from './unit-of.ts';

/**
 * A sample for measures that depend neither on its unit nor on where it lies: divided by a power of two,
 * so that fourth powers fit a number, and counted from the first value, so that values far from 0 keep
 * the digits by which they differ.
 *
 * @param caller the public function that asks, for the sentence
 * @param minimum the smallest number of values that will do
 * @throws StatsError if there are fewer, one is not finite, or all are equal
 */
export function shapeValues(caller: string, x: ArrayLike<number>, minimum: number): number[] {
	checkSample(caller, 'x', x, minimum);
	const unit = unitOf(x);
	const first = (x[0] as number) / unit;
	const values = new Float64Array(x);
	for (let i = 0; i < values.length; i++) values[i] = (x[i] as number) / unit - first;
	if (values.some((value) => value !== values[0])) return values as unknown as number[];
	throw new StatsError('not-positive', `${caller} requires values that differ`);
}
