import { TableBuilder, TableError, type Table } from '$lib/simulation/table';
import Papa from 'papaparse';
import type { Steps } from '../job.ts';
import { csvShape, type CsvShape } from './csv-shape.ts';
import { isBlankRow } from './is-blank-row.ts';
import { limits } from './limits.ts';
import { moreRowsThanRead } from './refusals.ts';
import type { Chunk, TextReader } from './text-reader.ts';

/** A CSV file row by row: cells live as text only as long as their chunk. */
export function* readCsv(reader: TextReader, chunks: Iterable<Chunk>): Steps<Table> {
	let rows: CsvRows | undefined;
	let pending = '';
	for (const { text, share, isLast } of chunks) {
		pending += text;
		rows ??= new CsvRows(csvShape(pending, isLast), reader.size);
		pending = rows.take(pending, isLast);
		if (rows.isCut) break;
		yield 0.95 * share;
	}
	if (!rows) throw new TableError('empty', 'The file is empty: it has neither names nor rows.');
	const table = yield* rows.builder.finish();
	return { ...table, warnings: [...reader.warnings(), ...rows.warnings(), ...table.warnings] };
}

class CsvRows {
	readonly builder: TableBuilder;
	/** True once a row had to be left out because the table is full. */
	isCut = false;
	readonly #shape: CsvShape;
	readonly #parser: Papa.Parser;
	#rowsBefore: number;
	#line = 1;
	#strayQuotes = 0;
	#strayLine = 0;

	constructor(shape: CsvShape, size: number) {
		this.#shape = shape;
		this.#rowsBefore = shape.rowsBefore;
		// The parser below Papa.parse is the one that says where the last whole row ended.
		this.#parser = new Papa.Parser({ delimiter: shape.delimiter, newline: '\n' });
		this.builder = new TableBuilder({
			names: shape.names,
			decimalMark: shape.decimalMark,
			expectedRows: Math.ceil((1.1 * size) / shape.charactersPerRow),
			mostRows: limits.rows,
			placeWord: 'line'
		});
	}

	/** Takes all whole rows of the text and returns what is left of it. */
	take(text: string, isLast: boolean): string {
		const { data, errors, meta } = this.#parser.parse(text, 0, !isLast) as Papa.ParseResult<
			string[]
		>;
		const lines = this.#linesOf(data, text.includes('"'));
		this.#noteQuotes(errors, lines);
		data.forEach((row, index) => this.#add(row, lines[index] ?? this.#line));
		const rest = text.slice(meta.cursor);
		if (rest.length > limits.rowCharacters && !isLast) throw this.#endless(rest);
		return rest;
	}

	warnings(): string[] {
		const warnings = [...this.#shape.warnings];
		if (this.isCut) {
			warnings.push(moreRowsThanRead);
		}
		if (this.#strayQuotes > 0) {
			warnings.push(
				`Quotation marks stand where none belong, first in line ${this.#strayLine}: inside a quoted cell write them twice ("").`
			);
		}
		return warnings;
	}

	#add(row: readonly string[], line: number): void {
		if (this.#rowsBefore > 0) this.#rowsBefore--;
		else if (isBlankRow(row)) return;
		else if (this.builder.isFull) this.isCut = true;
		else this.builder.addRow(row, line);
	}

	/** The line on which each row begins; a quoted cell may run over several. */
	#linesOf(rows: readonly string[][], mayRunOver: boolean): number[] {
		return rows.map((row) => {
			const line = this.#line;
			this.#line++;
			if (mayRunOver) for (const cell of row) this.#line += cell.split('\n').length - 1;
			return line;
		});
	}

	#noteQuotes(errors: Papa.ParseError[], lines: number[]): void {
		for (const { code, row } of errors) {
			const line = lines[row ?? 0] ?? this.#line;
			if (code === 'MissingQuotes') throw openQuote(line);
			if (code !== 'InvalidQuotes') continue;
			this.#strayQuotes++;
			this.#strayLine ||= line;
		}
	}

	#endless(rest: string): TableError {
		if (rest.includes('"')) return openQuote(this.#line);
		return new TableError(
			'long-row',
			`Line ${this.#line} has over a million characters: end each row with a line break.`
		);
	}
}

function openQuote(line: number): TableError {
	return new TableError(
		'open-quote',
		`A quotation mark in the row that begins in line ${line} is never closed: close it, or write it twice ("") if it belongs to the text.`
	);
}
