import type { DayCount, StudyEvent } from './memory.ts';

/** A day on which nothing was done yet. */
export const emptyDay = (day: string): DayCount => ({
	day,
	reviews: 0,
	fresh: 0,
	mature: 0,
	known: 0,
	took: 0
});

/** A day's count with an event, or, with `times` -1, without one that was taken back. */
export function countWith(count: DayCount, event: StudyEvent, times: 1 | -1 = 1): DayCount {
	if (event.did !== 'grade') return count;
	const wasMature = event.before === 2;
	const add = (sum: number, value: number) => Math.max(0, sum + times * value);
	return {
		day: count.day,
		reviews: add(count.reviews, 1),
		fresh: add(count.fresh, Number(event.before === 0)),
		mature: add(count.mature, Number(wasMature)),
		known: add(count.known, Number(wasMature && event.grade > 1)),
		took: add(count.took, event.took)
	};
}

/** The counts of all days, from the log. */
export function countDays(log: readonly StudyEvent[]): ReadonlyMap<string, DayCount> {
	const undone = new Set(log.flatMap((event) => (event.did === 'undo' ? [event.of] : [])));
	const days = new Map<string, DayCount>();
	for (const event of log) {
		if (event.did !== 'grade' || undone.has(event.id)) continue;
		days.set(event.day, countWith(days.get(event.day) ?? emptyDay(event.day), event));
	}
	return days;
}
