import { hoursOfWeek } from './weekly-rhythm.ts';

/**
 * What is left of each value after the mean of the same hour of the weeks before, divided so that a
 * quiet stream without drift has a standard deviation of 1. Unknown, and NaN, while there are too few
 * weeks, where an hour has no value, and where none of those weeks had one.
 *
 * @param weeks that the reference is taken from, at least 1
 * @param sd of one value about its level
 */
export function sameHour(values: Float64Array, weeks: number, sd: number): Float64Array {
	const left = new Float64Array(values.length).fill(NaN);
	for (let hour = weeks * hoursOfWeek; hour < values.length; hour++) {
		let total = 0;
		let known = 0;
		for (let week = 1; week <= weeks; week++) {
			const before = values[hour - week * hoursOfWeek] as number;
			if (Number.isNaN(before)) continue;
			total += before;
			known++;
		}
		const value = values[hour] as number;
		// One value about the mean of `known` others spreads a little more than about its level.
		if (known > 0) left[hour] = (value - total / known) / (sd * Math.sqrt(1 + 1 / known));
	}
	return left;
}
