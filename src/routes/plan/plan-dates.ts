const dayMs = 86_400_000;

/** A date, such as `2026-11-27`, as midnight UTC. */
const midnight = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** Whole days from one date to another. */
export const daysBetween = (from: string, to: string): number =>
	Math.round((midnight(to) - midnight(from)) / dayMs);

/** The date so many days later. */
export const dateAfter = (date: string, days: number): string =>
	new Date(midnight(date) + days * dayMs).toISOString().slice(0, 10);

/** Whether somebody typed a date that exists. */
export const isDate = (text: string): boolean =>
	/^\d{4}-\d\d-\d\d$/.test(text) && dateOf(midnight(text)) === text;

const dateOf = (time: number) =>
	Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);

const form = (date: string, options: Intl.DateTimeFormatOptions) =>
	new Date(midnight(date)).toLocaleDateString('en-GB', { ...options, timeZone: 'UTC' });

/** `Friday 11 December` */
export const longDate = (date: string): string =>
	form(date, { weekday: 'long', day: 'numeric', month: 'long' });

/** `Fri 11 Dec` */
export const shortDate = (date: string): string =>
	form(date, { weekday: 'short', day: 'numeric', month: 'short' });

/** `F` */
export const dayLetter = (date: string): string => form(date, { weekday: 'narrow' });

/** `tomorrow`, `yesterday`, `on Friday`, `on Friday 11 December`. */
export function whenDate(date: string, today: string): string {
	const days = daysBetween(today, date);
	if (days === 0) return 'today';
	if (Math.abs(days) === 1) return days === 1 ? 'tomorrow' : 'yesterday';
	return days > 1 && days < 7 ? `on ${form(date, { weekday: 'long' })}` : `on ${longDate(date)}`;
}
