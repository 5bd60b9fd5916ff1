import type { PlanTraffic } from './types.ts';

/** Nobody waits longer: two years. */
export const mostDays = 730;

/**
 * Different users who took part after each of so many days. Of a day's users the regulars come from a
 * pool of `daily * regulars / visitChance`, each of whom comes by with chance `visitChance`, whatever
 * the day before was; everybody else comes once. So after t days the pool has shown
 * 1 - (1 - visitChance)^t of itself, and the rest has grown in a straight line. This is an assumption:
 * real users differ more among themselves, and the curve of one's own log should replace it.
 *
 * @param traffic counts above 0, shares from 0 to 1
 * @returns expected number of users after day 0 (none), day 1, and so on
 */
export function uniqueUsers(
	{ daily, share, regulars, visitChance }: PlanTraffic,
	days: number
): Float64Array {
	const users = new Float64Array(days + 1);
	const pool = (daily * regulars) / visitChance;
	let unseen = 1;
	for (let day = 1; day <= days; day++) {
		unseen *= 1 - visitChance;
		users[day] = share * (daily * (1 - regulars) * day + pool * (1 - unseen));
	}
	return users;
}

/** Days until so many different users took part; undefined if two years are not enough. */
export function daysFor(traffic: PlanTraffic, users: number): number | undefined {
	const seen = uniqueUsers(traffic, mostDays);
	if ((seen[mostDays] as number) < users - 1e-9) return undefined;
	let [low, high] = [0, mostDays];
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if ((seen[middle] as number) >= users - 1e-9) high = middle;
		else low = middle;
	}
	return high;
}
