import { formatPercent } from '$lib/components/charts';

/** A chance as it is read aloud: never a flat 0 or 100 %, unless it is one. */
export function chanceWords(chance: number): string {
	if (chance === 0 || chance === 1) return formatPercent(chance);
	if (chance < 0.0001) return `<\u00a0${formatPercent(0.0001, 2)}`;
	if (chance > 0.9999) return `>\u00a0${formatPercent(0.9999, 2)}`;
	return formatPercent(chance, chance < 0.01 || chance > 0.999 ? 2 : 1);
}

/** A time of day: 65 minutes are 01:05. */
export function clockWords(minutes: number): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${two(Math.floor(minutes / 60))}:${two(Math.floor(minutes % 60))}`;
}

/** A stretch of time in the unit that one would say: 1.9 hours, 3 days. */
export function durationWords(seconds: number): string {
	const [size, unit] =
		seconds < 90
			? [1, 'second']
			: seconds < 5400
				? [60, 'minute']
				: seconds < 172_800
					? [3600, 'hour']
					: [86_400, 'day'];
	const value = seconds / size;
	const text = value < 9.95 ? String(Number(value.toFixed(1))) : String(Math.round(value));
	return `${text} ${unit}${text === '1' ? '' : 's'}`;
}
