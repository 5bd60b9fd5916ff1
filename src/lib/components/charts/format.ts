const superscripts: Readonly<Record<string, string>> = {
	'-': '⁻',
	0: '⁰',
	1: '¹',
	2: '²',
	3: '³',
	4: '⁴',
	5: '⁵',
	6: '⁶',
	7: '⁷',
	8: '⁸',
	9: '⁹'
};
const noBreak = '\u00a0';

/** Below this a p-value is only said to be smaller: no one can tell such numbers apart. */
const smallestP = 1e-12;

/** `0.05` with a true minus sign, never a minus zero, and thousands set apart: `−1,234.50`. */
export function formatFixed(value: number, digits = 2): string {
	if (!Number.isFinite(value)) return value > 0 ? '∞' : value < 0 ? '−∞' : '–';
	const [whole = '0', decimals] = Math.abs(value).toFixed(digits).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
	const text = decimals === undefined ? grouped : `${grouped}.${decimals}`;
	return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** `from 5 % to 6 %` without a line break before a per cent sign. */
export function keepUnits(text: string): string {
	return text.replaceAll(' %', `${noBreak}%`);
}

/** A count of rows or days: `1,000,000`. */
export function formatCount(value: number): string {
	return formatFixed(value, 0);
}

/** A count where room is short: `950`, `20 k`, `1.5 m`. */
export function formatShort(value: number): string {
	const size = Math.abs(value);
	if (size < 1e3) return formatPlain(value);
	const [unit, letter] = size < 999_500 ? [1e3, 'k'] : [1e6, 'm'];
	return `${formatPlain(Number((value / unit).toPrecision(3)))}${noBreak}${letter}`;
}

/** A tick or a threshold as one would write it: no trailing zeros, a true minus sign. */
export function formatPlain(value: number): string {
	if (!Number.isFinite(value)) return formatFixed(value);
	const size = Math.abs(value);
	if (size > 0 && size < 1e-4) return formatPower(value);
	return (value < 0 ? '−' : '') + String(Number(size.toPrecision(10)));
}

/** A statistic with the digits it deserves: four below 0.01, one from 10, else three. */
export function formatStatistic(value: number): string {
	const size = Math.abs(value);
	if (size >= 1000) return formatFixed(value, 0);
	if (size >= 10) return formatFixed(value, 1);
	return formatFixed(value, size < 0.01 ? 4 : 3);
}

/** A share as a percentage: 0.0125 is `1.3 %`. */
export function formatPercent(share: number, digits = 0): string {
	return `${formatFixed(100 * share, digits)}${noBreak}%`;
}

export interface PowerOfTen {
	/** `1.6`, or empty where the number is the bare power. */
	readonly mantissa: string;
	/** With a true minus sign: `−8`. */
	readonly exponent: string;
}

/** A number as mantissa and power of ten, for setting the exponent in a `sup`. */
export function powerOfTen(value: number): PowerOfTen {
	const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential(1).split('e');
	const sign = value < 0 ? '−' : '';
	const power = exponent.replace('+', '').replace('-', '−');
	return { mantissa: sign + mantissa, exponent: power };
}

/**
 * `1.6 × 10⁻⁸`, for places that know no `sup`: pictures, attributes, sentences read aloud. A power
 * of ten itself is bare, as on an axis: `10⁻⁸`.
 */
export function formatPower(value: number): string {
	const { mantissa, exponent } = powerOfTen(value);
	const digits = exponent.replace('−', '-');
	const raised = `10${[...digits].map((sign) => superscripts[sign] ?? sign).join('')}`;
	return value === Number(`1e${digits}`) ? raised : `${mantissa}${noBreak}×${noBreak}${raised}`;
}

/** How a p-value is written: plain digits, a power of ten, or only an upper limit. */
export type PWriting =
	{ kind: 'plain'; text: string } | { kind: 'power'; power: PowerOfTen } | { kind: 'tiny' };

export function writeP(p: number): PWriting {
	if (p < smallestP) return { kind: 'tiny' };
	if (p < 1e-4) return { kind: 'power', power: powerOfTen(p) };
	return { kind: 'plain', text: formatFixed(p, p < 1e-3 ? 4 : 3) };
}

/** A p-value: `0.667`, `0.0004`, `1.6 × 10⁻⁸`, `< 10⁻¹²`. */
export function formatP(p: number): string {
	const writing = writeP(p);
	if (writing.kind === 'plain') return writing.text;
	return writing.kind === 'power' ? formatPower(p) : `<${noBreak}10⁻¹²`;
}
