const oneDay = 86_400_000;

/** `1,204 reviews`, `1 review`. */
export const many = (count: number, one: string, more = `${one}s`): string =>
	`${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`;

/** `190 kB`, `2.4 MB`: of a thousand, as files are listed. */
export function sizeWords(bytes: number): string {
	if (bytes < 1000) return many(Math.round(bytes), 'byte');
	if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
	const [scaled, unit] = bytes < 999_500_000 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
	return `${scaled < 9.95 ? scaled.toFixed(1) : Math.round(scaled).toLocaleString('en-GB')} ${unit}`;
}

/** `today`, `yesterday`, `12 days ago`. */
export function agoWords(at: number, now: number): string {
	const days = Math.round((startOf(now) - startOf(at)) / oneDay);
	if (days <= 0) return 'today';
	return days === 1 ? 'yesterday' : `${days.toLocaleString('en-GB')} days ago`;
}

const startOf = (at: number) => new Date(at).setHours(0, 0, 0, 0);

/** `27 November 2026, 14:05` */
export const timeWords = (at: number): string =>
	new Date(at).toLocaleString('en-GB', {
		...{ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' }
	});

/** `27 November` */
export const dayWords = (day: string): string =>
	new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', {
		...{ day: 'numeric', month: 'long', timeZone: 'UTC' }
	});
