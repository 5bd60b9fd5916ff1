/** How many minutes the clock on the wall is ahead of UTC at a time; changes with summer time. */
export type Zone = (at: number) => number;

/** Where somebody's day begins. */
export type DayRule = {
	/** The hour at which it begins, 0 to 23. */
	readonly dayStart: number;
	readonly zone: Zone;
};

const minute = 60_000;
const hour = 60 * minute;
export const dayLength = 24 * hour;
/** The end of the year 9999, past which no due date lies. */
export const lastTime = Date.UTC(9999, 11, 31);

const lead = (at: number, { zone, dayStart }: DayRule) => zone(at) * minute - dayStart * hour;

/** A time on a clock whose midnights are the beginnings of the reader's days. */
export const toDayClock = (at: number, rule: DayRule): number => at + lead(at, rule);

/** The other way; where summer time begins or ends, the nearest time there is. */
export function fromDayClock(reading: number, rule: DayRule): number {
	const near = reading - lead(reading, rule);
	return reading - lead(near, rule);
}

/** The day, such as `2026-11-27`, to which a time counts. */
export const dayOf = (at: number, rule: DayRule): string =>
	new Date(toDayClock(at, rule)).toISOString().slice(0, 10);

/** When the day began to which a time counts, and when it ends. */
export function dayAround(at: number, rule: DayRule): { start: number; end: number } {
	const midnight = Math.floor(toDayClock(at, rule) / dayLength) * dayLength;
	return { start: fromDayClock(midnight, rule), end: fromDayClock(midnight + dayLength, rule) };
}
