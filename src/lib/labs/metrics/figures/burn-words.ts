import { formatPercent, formatPlain } from '$lib/components/charts';

/** `45 minutes`, `3.5 hours`, `2 days`. */
export function minutesInWords(minutes: number): string {
	const [value, unit] =
		minutes < 60
			? [minutes, 'minute']
			: minutes < 1440
				? [minutes / 60, 'hour']
				: [minutes / 1440, 'day'];
	const rounded = Number(value.toFixed(value < 10 ? 1 : 0));
	return `${formatPlain(rounded)} ${unit}${rounded === 1 ? '' : 's'}`;
}

/** `0.05 %`, `2 %`: two figures are enough for an error rate. */
export function shareInWords(share: number): string {
	return formatPercent(share, share < 0.001 ? 2 : share < 0.1 ? 1 : 0);
}
