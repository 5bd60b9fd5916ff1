/** A number as a sentence prints it: 12,345.6. */
export function print(value: number, decimals = 0): string {
	const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
	return `${value < 0 ? '−' : ''}${grouped}${rest ? `.${rest}` : ''}`;
}
