import { growingCodes, growingFloats } from './growing-array.ts';
import { isMissing } from './is-missing.ts';
import { epochMs, parseDate } from './parse-date.ts';
import { parseNumber, type DecimalMark } from './parse-number.ts';
import { shown } from './quoted.ts';

export type CellKind = 'number' | 'date' | 'text';
type Place = { cell: string; line: number };
/** What a cell says; a date without a leading year has a second reading. */
type Reading = { kind: CellKind; value: number; monthFirst: number };

/** More different values than this are no categories any more. */
export const mostLabels = 1_000;
const mostExamples = 3;
const formula = /^(?:[=@]|[+-]\S)/;

/**
 * One column while its rows arrive. What kind it is shows only at the end, so numbers, dates and
 * codes are kept side by side, each from its first cell on, and never the cells themselves.
 */
export class ColumnBuilder {
	readonly counts = { number: 0, date: 0, text: 0, formula: 0 };
	/** The first cell of each kind, to point at in a warning. */
	readonly firsts: Partial<Record<CellKind | 'formula', Place>> = {};
	readonly examples: string[] = [];
	numbers: ReturnType<typeof growingFloats> | undefined;
	dayFirst: ReturnType<typeof growingFloats> | undefined;
	/** Only where a date without a leading year was seen. */
	monthFirst: ReturnType<typeof growingFloats> | undefined;
	codes: ReturnType<typeof growingCodes> | undefined;
	/** By label, in order of appearance; dropped when there are too many. */
	labels: Map<string, Reading & { code: number }> | undefined = new Map();
	readonly #mark: DecimalMark;
	readonly #expected: number;

	constructor(mark: DecimalMark, expectedRows: number) {
		this.#mark = mark;
		this.#expected = expectedRows;
	}

	/** @param row counted from 0; @param line where a reader finds the cell in the file */
	add(row: number, written: string, line: number): void {
		const cell = written.trim();
		if (isMissing(cell)) return;
		const known = this.labels?.get(cell);
		const reading = known ?? readCell(cell, this.#mark);
		if (known) this.codes?.set(row, known.code);
		else this.#newLabel(row, cell, reading);
		if (this.counts[reading.kind]++ === 0) this.firsts[reading.kind] = { cell: apart(cell), line };
		if (reading.kind === 'number') {
			(this.numbers ??= growingFloats(this.#expected)).set(row, reading.value);
		} else if (reading.kind === 'date') this.#keepDate(row, reading);
		else this.#noteFormula(cell, line);
	}

	#newLabel(row: number, cell: string, reading: Reading): void {
		if (!this.labels) return;
		const code = this.labels.size;
		if (code === mostLabels) {
			this.labels = undefined;
			this.codes = undefined;
			return;
		}
		this.labels.set(apart(cell), { ...reading, code });
		(this.codes ??= growingCodes(this.#expected)).set(row, code);
		if (this.examples.length < mostExamples) this.examples.push(shown(cell));
	}

	#keepDate(row: number, { value, monthFirst }: Reading): void {
		this.dayFirst ??= growingFloats(this.#expected);
		this.dayFirst.set(row, value);
		if (value !== monthFirst && !this.monthFirst) this.#openMonthFirst(row);
		this.monthFirst?.set(row, monthFirst);
	}

	#openMonthFirst(row: number): void {
		this.monthFirst = growingFloats(this.#expected);
		for (let i = 0; i < row; i++) this.monthFirst.set(i, this.dayFirst?.get(i) ?? NaN);
	}

	#noteFormula(cell: string, line: number): void {
		if (!formula.test(cell)) return;
		this.counts.formula++;
		this.firsts.formula ??= { cell: apart(cell), line };
	}
}

function readCell(cell: string, mark: DecimalMark): Reading {
	const value = parseNumber(cell, mark);
	if (!Number.isNaN(value)) return { kind: 'number', value, monthFirst: NaN };
	const date = parseDate(cell);
	if (!date) return { kind: 'text', value: NaN, monthFirst: NaN };
	const monthFirst = epochMs(date, 'month-first');
	return { kind: 'date', value: epochMs(date, 'day-first'), monthFirst };
}

/** A copy of its own: a slice of a chunk would keep the whole chunk in memory. */
function apart(cell: string): string {
	return ` ${cell}`.slice(1);
}
