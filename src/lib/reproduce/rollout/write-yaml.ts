/** Minutes as Kubernetes tools and Prometheus write a duration: whole hours, minutes or seconds. */
export function durationText(minutes: number): string {
	const seconds = Math.max(1, Math.round(minutes * 60));
	if (seconds % 3600 === 0) return `${seconds / 3600}h`;
	if (seconds % 60 === 0) return `${seconds / 60}m`;
	return `${seconds}s`;
}

/** A share as a whole number of percent; undefined if it is none. */
export function wholePercent(share: number): number | undefined {
	const percent = Math.round(share * 100);
	return Math.abs(share * 100 - percent) < 1e-9 ? percent : undefined;
}

/** Every line of a text moved right by so many spaces; empty lines stay empty. */
export function indented(text: string, spaces: number): string {
	return text.replace(/^(?=.)/gm, ' '.repeat(spaces));
}

/** A number without exponent and without digits that are only rounding. */
export function plainNumber(value: number): string {
	return value.toFixed(9).replace(/\.?0+$/, '');
}

/** Documents of one file. */
export const documents = (...texts: readonly string[]): string =>
	`${texts.map((text) => text.trimEnd()).join('\n---\n')}\n`;
