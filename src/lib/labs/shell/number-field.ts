/** A number that a control shows, a link carries and a sentence names. */
export type NumberField = {
	readonly key: string;
	readonly label: string;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly scale?: 'log';
	/** Its value where a link leaves it out, as links of before it was there do. */
	readonly absent?: number;
	/** `%` and `points`: the value is a share, shown in per cent. */
	readonly unit?: '%' | 'points' | 'weeks' | 'min' | 'h' | 'ms' | 'days' | '°' | '×';
};

const isShare = (unit: NumberField['unit']) => unit === '%' || unit === 'points';

/** How a slider shows the value: shares in per cent, all with the decimals that the step needs. */
export function shownNumber({ unit, step }: NumberField, value: number): string {
	const shown = isShare(unit) ? 100 * value : value;
	const digits = Math.max(0, -Math.floor(Math.log10(isShare(unit) ? 100 * step : step) + 1e-9));
	const text = String(Number(shown.toFixed(digits)));
	return shown >= 1000 ? text.replace(/\B(?=(\d{3})+$)/g, ',') : text;
}

/** What was typed, as the value; undefined if it is no number. */
export function typedNumber({ unit }: NumberField, text: string): number | undefined {
	const plain = text.replace('−', '-').replace('%', '').replaceAll(',', '').trim();
	const value = plain === '' ? NaN : Number(plain);
	if (!Number.isFinite(value)) return undefined;
	return isShare(unit) ? Number((value / 100).toPrecision(12)) : value;
}
