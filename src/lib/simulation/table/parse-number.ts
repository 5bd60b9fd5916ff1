/** The sign before the decimals: 3.5 or 3,5. */
export type DecimalMark = '.' | ',';

type Writing = { pattern: RegExp; only?: DecimalMark; read: (text: string) => string };

const withoutCommas = (text: string) => text.replaceAll(',', '');
const pointGroups = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+$/;
const commaGroups = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+$/;

/** How people write numbers that JavaScript does not read, the first that fits first. */
const writings: readonly Writing[] = [
	{ pattern: commaGroups, only: '.', read: withoutCommas },
	{
		pattern: /^[+-]?(?:\d+,\d*|,\d+)(?:e[+-]?\d+)?$/i,
		read: (text) => text.replace(',', '.')
	},
	{
		pattern: /^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/,
		read: (text) => text.replaceAll('.', '').replace(',', '.')
	},
	{ pattern: /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, read: withoutCommas },
	{ pattern: pointGroups, read: (text) => text.replaceAll('.', '') },
	{
		pattern: /^[+-]?\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?:[.,]\d+)?$/,
		read: (text) => text.replace(/[ \u00a0\u202f'’]/g, '').replace(',', '.')
	}
];
/** Turns dates and words away at once, which is most of what comes this far. */
const onlySigns = /^[-+−.,\s'’e\d]*$/i;
const [zero, nine, signs] = [48, 57, '+-−.,'] as const;

/**
 * The number that a trimmed cell holds, or NaN if it holds none (or one beyond the range of a
 * double). What can be read in one way only is read so in either style; 1.234 and 1,234 follow
 * the decimal mark of the file. Groups of three may stand apart by point, comma, space or
 * apostrophe.
 */
export function parseNumber(cell: string, decimalMark: DecimalMark): number {
	if (!mayBegin(cell)) return NaN;
	const value = Number(cell);
	if (Number.isNaN(value)) return parseWritten(cell, decimalMark);
	if (!Number.isFinite(value) || isPrefixed(cell)) return NaN;
	if (decimalMark === ',' && pointGroups.test(cell)) return Number(cell.replaceAll('.', ''));
	return value;
}

function mayBegin(cell: string): boolean {
	const code = cell.charCodeAt(0);
	return (code >= zero && code <= nine) || (cell !== '' && signs.includes(cell[0]!));
}

/** 0x1f, 0b11 and 0o17 are numbers to JavaScript, and codes to everyone else. */
function isPrefixed(cell: string): boolean {
	return cell.charCodeAt(1) > nine && /[xob]/i.test(cell[1] ?? '');
}

function parseWritten(cell: string, decimalMark: DecimalMark): number {
	if (!onlySigns.test(cell)) return NaN;
	const text = cell.replace('−', '-');
	const fits = ({ pattern, only }: Writing) =>
		(!only || only === decimalMark) && pattern.test(text);
	const value = Number(writings.find(fits)?.read(text) ?? text);
	return Number.isFinite(value) ? value : NaN;
}
