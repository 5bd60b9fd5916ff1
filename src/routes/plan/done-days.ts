import type { DayCount } from '$lib/study';
import { dateAfter, daysBetween } from './plan-dates.ts';

const most = 30;

/** Minutes with cards on each day since a plan was made, the last one yesterday. */
export function doneDays(
	days: readonly DayCount[],
	{ made }: { made: number },
	today: string
): number[] {
	const since = new Date(made).toISOString().slice(0, 10);
	const past = Math.min(most, Math.max(0, daysBetween(since, today)));
	const spent = new Map(days.map(({ day, took }) => [day, took / 60_000]));
	return Array.from({ length: past }, (_, i) => spent.get(dateAfter(today, i - past)) ?? 0);
}
