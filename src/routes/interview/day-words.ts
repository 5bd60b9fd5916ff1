const format = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'short',
	timeZone: 'UTC'
});

/** `2026-11-27` as 27 Nov. */
export const dayWords = (day: string) => format.format(new Date(`${day}T00:00:00Z`));
