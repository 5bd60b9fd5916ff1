/** Which number of 03/04/2012 is the day. */
export type DayOrder = 'day-first' | 'month-first';

/**
 * A date as written. `first` and `second` are month and day if the year led, else the two numbers
 * in the order of the cell, which only the whole column can tell apart.
 */
export type WrittenDate = {
	year: number;
	first: number;
	second: number;
	yearLeads: boolean;
	/** Milliseconds since midnight UTC; with an offset it may fall outside of the day. */
	timeMs: number;
};

const time = String.raw`(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?)?`;
const yearFirst = new RegExp(String.raw`^([12]\d{3})([-/.])(\d{1,2})(?:\2(\d{1,2}))?${time}$`);
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2([12]\d{3})${time}$`);
const dayMs = 86_400_000;

/**
 * Reads 2012-04-03, 2012/04/03, 2012-04, 3.4.2012 or 03/04/2012, each with or without a time
 * (2012-04-03T10:20:30Z); years 1000 to 2999. Undefined if the cell is no date.
 */
export function parseDate(cell: string): WrittenDate | undefined {
	const code = cell.charCodeAt(0);
	if (code < 48 || code > 57 || cell.length < 7) return undefined;
	const led = yearFirst.exec(cell);
	if (led) {
		const numbers = { year: +led[1]!, first: +led[3]!, second: +(led[4] ?? 1) };
		return checked({ ...numbers, yearLeads: true, timeMs: timeOf(led.slice(5)) });
	}
	const last = yearLast.exec(cell);
	if (!last) return undefined;
	const numbers = { year: +last[4]!, first: +last[1]!, second: +last[3]! };
	return checked({ ...numbers, yearLeads: false, timeMs: timeOf(last.slice(5)) });
}

/**
 * Milliseconds since 1970 in UTC; a cell without an offset is taken as UTC. NaN if the day does
 * not exist in that order.
 */
export function epochMs(date: WrittenDate, order: DayOrder): number {
	const swap = !date.yearLeads && order === 'day-first';
	const month = swap ? date.second : date.first;
	const day = swap ? date.first : date.second;
	const midnight = Date.UTC(date.year, month - 1, day);
	if (month < 1 || month > 12 || new Date(midnight).getUTCDate() !== day) return NaN;
	return midnight + date.timeMs;
}

function checked(date: WrittenDate): WrittenDate | undefined {
	if (Number.isNaN(date.timeMs)) return undefined;
	const fits = (order: DayOrder) => !Number.isNaN(epochMs(date, order));
	return fits('day-first') || fits('month-first') ? date : undefined;
}

function timeOf([hours, minutes, seconds, fraction, offset]: (string | undefined)[]): number {
	if (hours === undefined) return 0;
	if (+hours > 23 || +minutes! > 59 || +(seconds ?? 0) > 59) return NaN;
	const ms = fraction === undefined ? 0 : Math.trunc(Number(`0.${fraction}`) * 1000);
	const clock = ((+hours * 60 + +minutes!) * 60 + +(seconds ?? 0)) * 1000 + ms;
	return Math.min(clock, dayMs) - offsetMs(offset);
}

function offsetMs(offset: string | undefined): number {
	if (offset === undefined || offset === 'Z') return 0;
	const digits = offset.replace(/\D/g, '');
	const size = (+digits.slice(0, 2) * 60 + +digits.slice(2)) * 60_000;
	return offset.startsWith('-') ? -size : size;
}
