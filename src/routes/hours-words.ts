/** A length of time in words, to five minutes: `about 1 h 25 min`. */
export function hoursWords(minutes: number): string {
	const rounded = Math.max(5, 5 * Math.round(minutes / 5));
	const hours = Math.floor(rounded / 60);
	const rest = rounded % 60;
	const parts = [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''];
	return `About ${parts.filter(Boolean).join(' ')}`;
}
