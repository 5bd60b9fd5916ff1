import type { DaySpan } from '../learner/types.ts';
import type { WorldRows } from '../world/draw-rows.ts';

/** Bins of a fine grid from -8 to 8; what lies beyond falls into the first or the last. */
export const fineBins = 512;
const perUnit = 32;
const lowest = -8;

/** The bin of a value on the fine grid. */
export function fineBin(value: number): number {
	const bin = Math.floor((value - lowest) * perUnit);
	return Math.min(fineBins - 1, Math.max(0, bin));
}

/**
 * How many values of earlier days lie in lower bins: entry `day * (fineBins + 1) + bin`. The count of
 * any bins over any days is four of them.
 */
export type BelowCounts = Uint32Array;

/**
 * Counts one input of a world, day by day.
 *
 * @returns a generator that yields the share done after every day
 */
export function* countBelow(
	values: Float64Array,
	{ rowsPerDay }: WorldRows
): Generator<number, BelowCounts, void> {
	const days = values.length / rowsPerDay;
	const width = fineBins + 1;
	const below = new Uint32Array((days + 1) * width);
	const today = new Uint32Array(fineBins);
	for (let day = 0; day < days; day++) {
		today.fill(0);
		for (let row = day * rowsPerDay; row < (day + 1) * rowsPerDay; row++) {
			today[fineBin(values[row] as number)]!++;
		}
		let sum = 0;
		for (let bin = 0; bin <= fineBins; bin++) {
			below[(day + 1) * width + bin] = (below[day * width + bin] as number) + sum;
			sum += today[bin] ?? 0;
		}
		yield (day + 1) / days;
	}
	return below;
}

/** Values of some days in the bins before a given one. */
export function countIn(below: BelowCounts, { from, to }: DaySpan, bin: number): number {
	const width = fineBins + 1;
	return (below[to * width + bin] as number) - (below[from * width + bin] as number);
}
