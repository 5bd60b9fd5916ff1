import {
	columnNames,
	hasHeader,
	pickDecimalMark,
	pickDelimiter,
	quoted,
	TableError,
	usualWidth,
	type DecimalMark,
	type Delimiter
} from '$lib/simulation/table';
import Papa from 'papaparse';
import { isBlankRow } from './is-blank-row.ts';
import { refuseTooWide } from './refusals.ts';

export type CsvShape = {
	delimiter: Delimiter;
	decimalMark: DecimalMark;
	names: string[];
	/** Rows of the file before the first row of values: blank lines, a title, the header. */
	rowsBefore: number;
	warnings: string[];
	charactersPerRow: number;
};

const sampleRows = 200;
const sampleCharacters = 64 * 1024;

/**
 * Reads off the beginning of a file how all of it is written.
 *
 * @param head text from the start of the file, with line feeds
 * @param isWhole whether that is all of the file
 * @throws TableError 'empty' if it holds nothing, 'too-wide' if it has over 1,000 columns
 */
export function csvShape(head: string, isWhole: boolean): CsvShape {
	const text = head.slice(0, sampleCharacters);
	const isCut = !isWhole || text.length < head.length;
	const declared = declaredDelimiter(text);
	const split = (delimiter: Delimiter) => splitRows(text, delimiter, isCut);
	const delimiter = declared ?? pickDelimiter(split);
	const all = split(delimiter).slice(declared ? 1 : 0);
	const start = firstRow(all);
	const table = tableShape(all.slice(start), delimiter);
	return {
		delimiter,
		decimalMark: table.decimalMark,
		names: columnNames(table.header, table.width),
		rowsBefore: (declared ? 1 : 0) + start + (table.header ? 1 : 0),
		warnings: [...titleWarnings(all.slice(0, start)), ...tableWarnings(table)],
		charactersPerRow: Math.max(1, text.length / all.length)
	};
}

/** Excel's way to say it: a first line `sep=;`. */
function declaredDelimiter(text: string): Delimiter | undefined {
	const line = /^sep=([,;\t|])(?:\n|$)/i.exec(text);
	return line?.[1] as Delimiter | undefined;
}

type TablePart = { decimalMark: DecimalMark; header: string[] | undefined; width: number };

function tableShape(sample: readonly string[][], delimiter: Delimiter): TablePart {
	const rows = sample.filter((row) => !isBlankRow(row));
	const [first] = rows;
	if (!first) {
		throw new TableError(
			'empty',
			'The file holds only blank lines: it has neither names nor rows.'
		);
	}
	const decimalMark = pickDecimalMark(rows, delimiter);
	const width = Math.max(first.length, usualWidth(rows.map((row) => row.length)));
	refuseTooWide(width);
	return { decimalMark, header: hasHeader(rows, decimalMark) ? first : undefined, width };
}

function splitRows(text: string, delimiter: Delimiter, isCut: boolean): string[][] {
	const parser = new Papa.Parser({ delimiter, newline: '\n', preview: sampleRows });
	const whole = (parser.parse(text, 0, isCut) as Papa.ParseResult<string[]>).data;
	// A first row longer than the sample: its beginning still shows the delimiter and the width.
	return whole.length > 0 ? whole : [text.split('\n', 1)[0]?.split(delimiter) ?? []];
}

/** Where the table begins: after blank lines, and after titles of one cell above wider rows. */
function firstRow(rows: readonly string[][]): number {
	const filled = rows.filter((row) => !isBlankRow(row));
	const least = usualWidth(filled.map((row) => row.length)) > 1 ? 2 : 1;
	const found = rows.findIndex((row) => !isBlankRow(row) && row.length >= least);
	return found < 0 ? rows.length : found;
}

function titleWarnings(skipped: readonly string[][]): string[] {
	const title = skipped.find((row) => !isBlankRow(row));
	if (!title) return [];
	return [
		`What stands above the table is left out: ${quoted(title.join(' '))}. A file begins with the names of its columns.`
	];
}

function tableWarnings({ header, width }: TablePart): string[] {
	const warnings: string[] = [];
	if (!header) {
		warnings.push(
			'The first line holds values, not names, so the columns are numbered: add a line of names above it.'
		);
	}
	if (width === 1) {
		warnings.push(
			'Only one column was found: if there should be more, part the cells by commas, semicolons, tabs or |.'
		);
	}
	return warnings;
}
