/** A schedule as sets of allowed values; minutes are counted from the start of 1970, in one zone. */
export type WorkflowCron = {
	readonly minutes: ReadonlySet<number>;
	readonly hours: ReadonlySet<number>;
	readonly days: ReadonlySet<number>;
	readonly months: ReadonlySet<number>;
	readonly weekdays: ReadonlySet<number>;
	/** Both day fields are set: then either may hold, as POSIX has it. */
	readonly eitherDay: boolean;
};

const fields = [
	{ name: 'minute', low: 0, high: 59, words: [] },
	{ name: 'hour', low: 0, high: 23, words: [] },
	{ name: 'day of the month', low: 1, high: 31, words: [] },
	{
		name: 'month',
		low: 1,
		high: 12,
		words: 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ')
	},
	{ name: 'day of the week', low: 0, high: 6, words: 'SUN MON TUE WED THU FRI SAT'.split(' ') }
] as const;

type CronField = (typeof fields)[number];

function valueOf(text: string, field: CronField): number {
	const word = (field.words as readonly string[]).indexOf(text.toUpperCase());
	const value = word >= 0 ? word + field.low : /^\d{1,2}$/.test(text) ? Number(text) : NaN;
	if (value >= field.low && value <= field.high) return value;
	throw new RangeError(`The ${field.name} is ${field.low} to ${field.high}, not “${text}”.`);
}

function strideOf(part: string, field: CronField): number {
	const [, step = '1', ...more] = part.split('/');
	if (/^\d{1,2}$/.test(step) && Number(step) > 0 && more.length === 0) return Number(step);
	throw new RangeError(`The ${field.name} has a step that is no number above 0: “${part}”.`);
}

function readPart(part: string, field: CronField): number[] {
	const stride = strideOf(part, field);
	const [range = ''] = part.split('/');
	const [from = '', to] = range.split('-');
	const low = range === '*' ? field.low : valueOf(from, field);
	const isOpen = range === '*' || (to === undefined && part.includes('/'));
	const high = isOpen ? field.high : valueOf(to ?? from, field);
	if (high < low) throw new RangeError(`The ${field.name} runs backwards: “${part}”.`);
	return Array.from({ length: Math.floor((high - low) / stride) + 1 }, (_, i) => low + i * stride);
}

/**
 * Reads a schedule of five fields: lists, ranges, steps, and English names of months and weekdays.
 *
 * @throws RangeError with a sentence if it is none
 */
export function workflowCron(text: string): WorkflowCron {
	const parts = text.trim().split(/\s+/);
	if (parts.length !== 5) {
		throw new RangeError(`A schedule has five fields; this one has ${parts.length}.`);
	}
	const [minutes, hours, days, months, weekdays] = fields.map(
		(field, i) => new Set((parts[i] ?? '').split(',').flatMap((part) => readPart(part, field)))
	) as [Set<number>, Set<number>, Set<number>, Set<number>, Set<number>];
	const eitherDay = parts[2] !== '*' && parts[4] !== '*';
	return { minutes, hours, days, months, weekdays, eitherDay };
}

/** Month and day of a day counted from 1 January 1970. */
function civil(day: number): { month: number; date: number } {
	// Howard Hinnant's algorithm: years that begin in March put the leap day at the end.
	const shifted = day + 719_468;
	const dayOfEra = shifted - Math.floor(shifted / 146_097) * 146_097;
	const leaps =
		Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
	const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
	const past = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
	const dayOfYear = dayOfEra - past;
	const march = Math.floor((5 * dayOfYear + 2) / 153);
	const date = dayOfYear - Math.floor((153 * march + 2) / 5) + 1;
	return { month: march < 10 ? march + 3 : march - 9, date };
}

function runsOn(cron: WorkflowCron, day: number): boolean {
	const { month, date } = civil(day);
	if (!cron.months.has(month)) return false;
	const byDate = cron.days.has(date);
	const byWeekday = cron.weekdays.has((day + 4) % 7);
	return cron.eitherDay ? byDate || byWeekday : byDate && byWeekday;
}

const minutesADay = 1440;
/** Long enough for a schedule of 29 February. */
const mostDays = 366 * 8;

/**
 * The next runs after a minute.
 *
 * @param after minutes since the start of 1970, in the schedule's zone
 * @returns fewer than asked for where the schedule has none within eight years
 */
export function nextCronRuns(cron: WorkflowCron, after: number, count: number): number[] {
	const runs: number[] = [];
	const first = Math.floor(after / minutesADay);
	const hours = [...cron.hours].sort((a, b) => a - b);
	const minutes = [...cron.minutes].sort((a, b) => a - b);
	for (let day = first; day < first + mostDays && runs.length < count; day++) {
		if (!runsOn(cron, day)) continue;
		const times = hours.flatMap((hour) =>
			minutes.map((minute) => day * minutesADay + hour * 60 + minute)
		);
		runs.push(...times.filter((time) => time > after).slice(0, count - runs.length));
	}
	return runs;
}
