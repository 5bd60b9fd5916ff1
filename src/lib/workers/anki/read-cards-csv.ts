import { AnkiError, csvCards, csvHead, type ImportReading, type ReadRules } from '$lib/anki';
import Papa from 'papaparse';
import { sizeOf } from '../read-table/byte-source.ts';
import { TextReader } from '../read-table/text-reader.ts';
import { limits } from './limits.ts';

/**
 * A table of cards as text.
 *
 * @throws AnkiError or TableError with a sentence where it is too large, no text, or not whole
 */
export function readCardsCsv(data: Blob | Uint8Array, rules: ReadRules): ImportReading {
	if (sizeOf(data) > limits.csvBytes) {
		throw new AnkiError('too-large', 'This file is larger than 20 MB, more than cards need.');
	}
	const reader = new TextReader(data);
	let text = '';
	for (const chunk of reader.chunks()) text += chunk.text;
	const head = csvHead(text);
	const body = text.slice(head.length);
	const rows = parse(body, head.separator);
	if (rows.length > limits.rows) {
		throw new AnkiError('too-many', 'This table has more than 100,000 rows. Take a part of it.');
	}
	if (rows.length === 0) throw new AnkiError('empty', 'There is no row in this file.');
	const names = head.columns === undefined ? undefined : parse(head.columns, head.separator)[0];
	const reading = csvCards(rows, head, { ...rules, names });
	return { ...reading, remarks: [...reader.warnings(), ...reading.remarks] };
}

function parse(text: string, separator: string | undefined): string[][] {
	const { data, errors } = Papa.parse<string[]>(text, {
		delimiter: separator ?? guess(text),
		newline: '\n',
		skipEmptyLines: 'greedy'
	});
	if (errors.some(({ code }) => code === 'MissingQuotes')) {
		throw new AnkiError(
			'open-quote',
			'A quotation mark in this table is never closed: close it, or write it twice ("") if it belongs to the text.'
		);
	}
	return data;
}

/** The mark that parts the first row, outside of quotation marks. */
function guess(text: string): string {
	const line = (text.slice(0, 4000).split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '');
	return ['\t', ';', ',', '|'].find((mark) => line.includes(mark)) ?? ',';
}
