import { checkPositive } from '../check-number.ts';
import { StatsError } from '../stats-error.ts';

/** How many rows a plan needs. */
export type SampleSize = {
	/** Whole rows in each arm. */
	perArm: [number, number];
	total: number;
	/** Rows in the first arm before rounding up. */
	exactPerArm: number;
};

/**
 * Rounds a worked-out number of rows up to whole ones, forgiving the last digits.
 *
 * @throws StatsError `out-of-range` if no computer could count as many
 */
export function wholeRows(caller: string, exact: number): number {
	const rows = Math.max(1, Math.ceil(exact - 1e-9));
	if (Number.isSafeInteger(rows)) return rows;
	throw new StatsError('out-of-range', `${caller} finds no sample large enough: ${exact} rows`);
}

/**
 * The sizes of two arms, the second `ratio` times the first.
 *
 * @throws StatsError `not-positive` or `out-of-range`
 */
export function sampleSize(caller: string, exactPerArm: number, ratio: number): SampleSize {
	checkPositive(caller, 'ratio', ratio);
	const perArm: [number, number] = [
		wholeRows(caller, exactPerArm),
		wholeRows(caller, exactPerArm * ratio)
	];
	return { perArm, total: wholeRows(caller, perArm[0] + perArm[1]), exactPerArm };
}
