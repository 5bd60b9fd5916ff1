import type { CardState } from '../memory.ts';
import { fromWhen } from '../queue.ts';
import { dayAround, type DayRule } from '../study-day.ts';

/**
 * How many cards come back on each of the next days, as they are planned now: today with all that waited
 * longer, tomorrow, and so on. New and suspended cards are not planned.
 */
export function dueForecast(
	states: readonly CardState[],
	{ now, rule, days }: { now: number; rule: DayRule; days: number }
): number[] {
	const ends: number[] = [];
	for (let at = now; ends.length < days; at = ends.at(-1) ?? now)
		ends.push(dayAround(at, rule).end);
	const due = new Array<number>(days).fill(0);
	for (const state of states) {
		if (state.suspended || state.memory.last === undefined || state.memory.stage === 0) continue;
		const when = fromWhen(state);
		const day = ends.findIndex((end) => when < end);
		if (day >= 0) due[day] = (due[day] ?? 0) + 1;
	}
	return due;
}
