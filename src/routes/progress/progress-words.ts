/** `85 %`. */
export const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** `1 card`, `2 cards`. */
export const count = (n: number, one: string, many = `${one}s`): string =>
	`${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

/** A length of time in hours and minutes. */
export function timeSpent(ms: number): string {
	const minutes = Math.round(ms / 60_000);
	if (minutes < 1) return ms > 0 ? 'under a minute' : 'no time yet';
	if (minutes < 60) return `${minutes} min`;
	const rest = minutes % 60;
	return `${Math.floor(minutes / 60)} h${rest > 0 ? ` ${rest} min` : ''}`;
}

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** `November 2026`, of `2026-11`. */
export const monthWords = (name: string): string => month.format(new Date(`${name}-01`));

const longDay = new Intl.DateTimeFormat('en-GB', {
	...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }
});

/** `27 November 2026`, of `2026-11-27`. */
export const longDayWords = (name: string): string => longDay.format(new Date(name));

/** `27 Nov`, of `2026-11-27`. */
export const dayWords = (name: string): string => day.format(new Date(name));
