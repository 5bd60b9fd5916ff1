const seconds: Readonly<Record<string, number>> = {
	ms: 0.001,
	s: 1,
	m: 60,
	h: 3600,
	d: 86_400,
	w: 604_800
};
const part = /(\d+(?:\.\d+)?)(ms|s|m|h|d|w)/gy;

/** Seconds of a duration such as 90s, 5m or 1h30m; undefined for anything else. */
export function readDuration(text: string): number | undefined {
	let sum = 0;
	let end = 0;
	for (const match of text.matchAll(part)) {
		sum += Number(match[1]) * (seconds[match[2] ?? ''] ?? NaN);
		end = match.index + match[0].length;
	}
	return end > 0 && end === text.length ? sum : undefined;
}

/** A duration in words: "90 seconds", "5 minutes", "1 hour", "1 h 30 min". */
export function durationWords(duration: number): string {
	const [value, unit] =
		duration % 3600 === 0 && duration > 0
			? [duration / 3600, 'hour']
			: duration % 60 === 0 && duration > 0
				? [duration / 60, 'minute']
				: [duration, 'second'];
	if (unit === 'minute' && value > 60) return `${Math.floor(value / 60)} h ${value % 60} min`;
	return `${value} ${unit}${value === 1 ? '' : 's'}`;
}
