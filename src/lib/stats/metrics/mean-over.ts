import { meanOf } from '../describe/moments.ts';
import { StatsError } from '../stats-error.ts';

/**
 * Mean of a number that each of `rows` rows gives.
 *
 * @throws StatsError `out-of-range` if it is beyond the largest double
 */
export function meanOver(caller: string, rows: number, value: (row: number) => number): number {
	const values = new Float64Array(rows);
	for (let row = 0; row < rows; row++) values[row] = value(row);
	const mean = meanOf(values);
	if (Number.isFinite(mean)) return mean;
	throw new StatsError('out-of-range', `${caller} is beyond 1e308 for these numbers`);
}
