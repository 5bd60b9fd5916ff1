import { checkFinite, checkPositive } from '../check-number.ts';
import { normal } from '../distributions/normal.ts';

/**
 * Average number of normal values until a Shewhart chart rings. With no shift, that is the average
 * wait for a false alarm: 370 values with limits at 3 standard deviations.
 *
 * @param limit where it rings, in standard deviations on either side, above 0
 * @param shift how far the mean has moved, in standard deviations
 * @returns 1 or more; Infinity where the chance of an alarm is too small for a double
 * @throws StatsError if an argument is out of its range
 * @see Montgomery, Introduction to Statistical Quality Control, chapter 5
 */
export function averageRunLength(limit: number, shift = 0): number {
	checkPositive('averageRunLength', 'limit', limit);
	checkFinite('averageRunLength', 'shift', shift);
	const { sf } = normal(0, 1);
	return 1 / (sf(limit - shift) + sf(limit + shift));
}
