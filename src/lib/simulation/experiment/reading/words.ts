/** A share as percent, with as many digits as say something: 5.5 %. */
export function percent(share: number, digits = 3): string {
	return `${plain(100 * share, digits)} %`;
}

/** A number to some digits, without needless zeros, minus as a minus. */
export function plain(value: number, digits = 3): string {
	const text = Number(value.toPrecision(digits)).toLocaleString('en-GB', {
		maximumFractionDigits: 12
	});
	return text.replace('-', '−');
}

/** An effect in words: points of a share, or the metric's own unit. */
export function effectText(metric: 'proportion' | 'mean', value: number): string {
	return metric === 'proportion' ? `${plain(100 * value)} points` : plain(value);
}

/** A range of effects: the unit once. */
export function rangeText(
	metric: 'proportion' | 'mean',
	[low, high]: readonly [number, number]
): string {
	const scale = metric === 'proportion' ? 100 : 1;
	const range = `${plain(scale * low)} to ${plain(scale * high)}`;
	return metric === 'proportion' ? `${range} points` : range;
}

/** A chance: never certain. */
export function chanceText(chance: number): string {
	if (chance > 0.999) return 'above 99.9 %';
	return chance < 0.001 ? 'below 0.1 %' : percent(chance);
}

/** A p-value: nobody needs the digits of a tiny one. */
export function pText(pValue: number): string {
	return pValue < 0.0001 ? 'p below 0.0001' : `p = ${plain(pValue, 2)}`;
}
