import { isMissing } from './is-missing.ts';
import { parseDate } from './parse-date.ts';
import { parseNumber, type DecimalMark } from './parse-number.ts';

type Look = 'number' | 'date' | 'word' | 'nothing';

/**
 * Whether the first row names the columns. Each column votes: a word above numbers or dates is a
 * name, a number above numbers is data. Without a vote the first row counts as names.
 */
export function hasHeader(rows: readonly (readonly string[])[], decimalMark: DecimalMark): boolean {
	const [first, ...body] = rows;
	if (!first) return true;
	let votes = 0;
	first.forEach((cell, column) => {
		const top = lookOf(cell, decimalMark);
		const below = usualLook(body.map((row) => lookOf(row[column] ?? '', decimalMark)));
		if (below !== 'number' && below !== 'date') return;
		if (top === 'word') votes++;
		else if (top === below) votes--;
	});
	if (votes === 0) return first.some((cell) => lookOf(cell, decimalMark) === 'word');
	return votes > 0;
}

function lookOf(cell: string, decimalMark: DecimalMark): Look {
	const text = cell.trim();
	if (isMissing(text)) return 'nothing';
	if (!Number.isNaN(parseNumber(text, decimalMark))) return 'number';
	return parseDate(text) ? 'date' : 'word';
}

/** The kind of most cells that hold anything. */
function usualLook(looks: Look[]): Look {
	const held = looks.filter((look) => look !== 'nothing');
	for (const look of ['number', 'date'] as const) {
		if (held.filter((other) => other === look).length * 2 > held.length) return look;
	}
	return held.length === 0 ? 'nothing' : 'word';
}
