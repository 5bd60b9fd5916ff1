const formats = new Map<number, Intl.NumberFormat>();

/** A number as the page prints it: 20,000 and −0.12, with a true minus sign. */
export function printNumber(value: number, decimals = 0): string {
	let format = formats.get(decimals);
	if (!format) {
		format = new Intl.NumberFormat('en-GB', {
			minimumFractionDigits: decimals,
			maximumFractionDigits: decimals
		});
		formats.set(decimals, format);
	}
	const text = format.format(value).replace('-', '\u2212');
	return /[1-9]/.test(text) ? text : text.replace('\u2212', '');
}
