const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** From how long on each unit is used, and how long it is; the last that fits is taken. */
const units = [
	{ from: 0, size: minute, one: 'min', many: 'min' },
	{ from: 59.5 * minute, size: hour, one: 'hour', many: 'hours' },
	{ from: 23.5 * hour, size: day, one: 'day', many: 'days' },
	{ from: 20.5 * day, size: 7 * day, one: 'week', many: 'weeks' },
	{ from: 8.5 * 7 * day, size: (365.25 / 12) * day, one: 'month', many: 'months' },
	{ from: 23.5 * (365.25 / 12) * day, size: 365.25 * day, one: 'year', many: 'years' }
];

/** A length of time in round words: “10 min”, “2 days”, “3 weeks”, “2.5 years”. */
export function intervalWords(ms: number): string {
	const unit = units.findLast(({ from }) => ms >= from) ?? units[0];
	if (!unit) return '';
	const amount = ms / unit.size;
	const isYears = unit.one === 'year' && amount < 10;
	const count = isYears ? Math.round(amount * 2) / 2 : Math.max(1, Math.round(amount));
	return `${count} ${count === 1 ? unit.one : unit.many}`;
}
