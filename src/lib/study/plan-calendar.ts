/** One day of a plan, or the interview itself, as a calendar holds it. */
export type CalendarDay = {
	/** `2026-11-27`. */
	readonly date: string;
	/** The line in the calendar. */
	readonly title: string;
	/** What there is to do, in lines. */
	readonly lines: readonly string[];
	/** Where to do it; a whole address. */
	readonly address: string;
};

/** A line may have so many bytes before it is folded. */
const longestLine = 75;

/**
 * Days as a calendar file, by RFC 5545: whole days that do not block the time.
 *
 * @param stamp when it was made, milliseconds since 1970, UTC
 * @param plan the same for the same plan, so that a second file replaces the first one's days
 */
export function writeCalendar(days: readonly CalendarDay[], plan: string, stamp: number): string {
	const made = new Date(stamp).toISOString().replace(/[-:]|\.\d+/g, '');
	const events = days.flatMap(({ date, title, lines, address }) => [
		'BEGIN:VEVENT',
		`UID:${escaped(`${plan}-${date}@mlops-fieldbook`)}`,
		`DTSTAMP:${made}`,
		`DTSTART;VALUE=DATE:${compact(date)}`,
		`DTEND;VALUE=DATE:${compact(dayAfter(date))}`,
		`SUMMARY:${escaped(title)}`,
		`DESCRIPTION:${escaped([...lines, address].join('\n'))}`,
		`URL:${address}`,
		'TRANSP:TRANSPARENT',
		'END:VEVENT'
	]);
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//MLOps Fieldbook//Plan to a date//EN',
		'CALSCALE:GREGORIAN',
		...events,
		'END:VCALENDAR'
	]
		.map((line) => `${folded(line)}\r\n`)
		.join('');
}

const compact = (date: string) => date.replaceAll('-', '');

function dayAfter(date: string): string {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
}

/** Backslash, comma, semicolon and line ends mean something in a text; other controls may not stand there. */
function escaped(text: string): string {
	return (
		text
			.replace(/\r\n?/g, '\n')
			// eslint-disable-next-line no-control-regex -- just those are taken out
			.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
			.replace(/[\\;,]/g, '\\$&')
			.replaceAll('\n', '\\n')
	);
}

/** Breaks a line between characters, never within one, and begins the next with a space. */
function folded(line: string): string {
	let text = '';
	let used = 0;
	for (const character of line) {
		const size = bytesOf(character);
		if (used + size > longestLine) {
			text += '\r\n ';
			used = 1;
		}
		text += character;
		used += size;
	}
	return text;
}

/** In UTF-8. */
function bytesOf(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
