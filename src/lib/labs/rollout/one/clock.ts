const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const week = 7 * 24 * 60;

const two = (value: number) => String(value).padStart(2, '0');

/** A minute of a release as a clock on the wall shows it; with its day where the release spans more than one. */
export function clockWords(startHour: number, minute: number, withDay: boolean): string {
	const at = (Math.round(60 * startHour + minute) + week) % week;
	const clock = `${two(Math.floor(at / 60) % 24)}:${two(at % 60)}`;
	return withDay ? `${days[Math.floor(at / 1440)]} ${clock}` : clock;
}

/** The minute of a release that someone typed as `14:20` or `Fri 14:20`; undefined if it is not in it. */
export function readClock(startHour: number, minutes: number, text: string): number | undefined {
	const found = /^(?:([a-z]{3})[a-z]*\s+)?(\d{1,2})(?::?(\d{2}))?$/i.exec(text.trim());
	if (!found) return undefined;
	const [, name, hour, past = '0'] = found;
	const day = name && days.findIndex((one) => one.toLowerCase() === name.toLowerCase());
	if (day === -1 || Number(hour) > 23 || Number(past) > 59) return undefined;
	const clock = 60 * Number(hour) + Number(past);
	const from = 60 * startHour;
	const at =
		typeof day === 'number'
			? (((1440 * day + clock - from) % week) + week) % week
			: (((clock - from) % 1440) + 1440) % 1440;
	return at <= minutes ? at : undefined;
}

/** `12 min`, `1 h 40 min`, `2 days 3 h`. */
export function durationWords(minutes: number): string {
	const whole = Math.max(1, Math.round(minutes));
	if (whole < 60) return `${whole}\u00a0min`;
	const [big, small, size, sizeSmall] =
		whole < 2880 ? (['h', 'min', 60, 1] as const) : (['days', 'h', 1440, 60] as const);
	const rest = Math.floor((whole % size) / sizeSmall);
	const more = rest > 0 ? ` ${rest}\u00a0${small}` : '';
	return `${Math.floor(whole / size)}\u00a0${big}${more}`;
}

/** `Friday 17:00`, for the control of the start. */
export const weekdays = days;

const hourSteps = [0.25, 0.5, 1, 2, 3, 6, 12, 24, 48];

/** Minutes at which the clock is written: round hours, as many as there is room for. */
export function clockTicks(
	{ startHour, minutes }: { startHour: number; minutes: number },
	narrow: boolean
): number[] {
	const most = narrow ? 4 : 7;
	const step = 60 * (hourSteps.find((hours) => minutes / (60 * hours) < most) ?? 48);
	const first = Math.ceil((60 * startHour) / step) * step - 60 * startHour;
	const count = Math.floor((minutes - first) / step + 1e-9) + 1;
	return Array.from({ length: count }, (_, i) => first + i * step);
}
