import { dayLength } from '../study-day.ts';

/** The day so many days later; days are names here, so that no clock change shifts them. */
export const shiftDay = (day: string, by: number): string =>
	new Date(Date.parse(day) + by * dayLength).toISOString().slice(0, 10);

/** 0 for Monday to 6 for Sunday. */
export const weekday = (day: string): number => (new Date(Date.parse(day)).getUTCDay() + 6) % 7;

/** On how many of the last days, today being one of them, something was done. */
export function studiedDays(studied: ReadonlySet<string>, today: string, last: number): number {
	let count = 0;
	for (let back = 0; back < last; back++) if (studied.has(shiftDay(today, -back))) count++;
	return count;
}
