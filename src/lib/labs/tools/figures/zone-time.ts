const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string): Intl.DateTimeFormat {
	const known = formats.get(zone);
	if (known) return known;
	const made = new Intl.DateTimeFormat('en-GB', {
		timeZone: zone,
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric'
	});
	formats.set(zone, made);
	return made;
}

/** Minutes since 1970 on a clock of the zone, from those in UTC. */
export function toZone(utc: number, zone: string): number {
	const parts = Object.fromEntries(
		format(zone)
			.formatToParts(utc * 60_000)
			.map(({ type, value }) => [type, Number(value)])
	);
	const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = parts;
	return Date.UTC(year, month - 1, day, hour, minute) / 60_000;
}

/** Minutes since 1970 in UTC, from a clock of the zone; an hour that is skipped moves to the next. */
export function fromZone(local: number, zone: string): number {
	const first = local - (toZone(local, zone) - local);
	return first - (toZone(first, zone) - local);
}

const days = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'];
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `Sun 25 Oct 2026` */
export function dayWords(minutes: number): string {
	const date = new Date(minutes * 60_000);
	const weekday = days[Math.floor(minutes / 1440) % 7] ?? '';
	return `${weekday} ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** `02:17` */
export function clockWords(minutes: number): string {
	return new Date(minutes * 60_000).toISOString().slice(11, 16);
}
