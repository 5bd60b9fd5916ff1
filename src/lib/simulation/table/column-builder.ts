import { growingCodes, growingFloats } from './growing-array.ts';
import { isMissing } from './is-missing.ts';
import { epochMs, parseDate, type WrittenDate } from './parse-date.ts';
import { parseNumber, type DecimalMark } from './parse-number.ts';
import { shown } from './quoted.ts';

export type CellKind = 'number' | 'date' | 'text';
type Place = { cell: string; line: number };

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
	/** Label to code; dropped when there are too many. */
	labels: Map<string, number> | undefined = new Map();
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
		this.#label(row, cell);
		this.#note(this.#keep(row, cell), cell, line);
	}

	#keep(row: number, cell: string): CellKind {
		const value = parseNumber(cell, this.#mark);
		if (!Number.isNaN(value)) {
			(this.numbers ??= growingFloats(this.#expected)).set(row, value);
			return 'number';
		}
		const date = parseDate(cell);
		if (!date) return 'text';
		this.#keepDate(row, date);
		return 'date';
	}

	#keepDate(row: number, date: WrittenDate): void {
		this.dayFirst ??= growingFloats(this.#expected);
		this.dayFirst.set(row, epochMs(date, 'day-first'));
		if (!date.yearLeads && !this.monthFirst) this.#openMonthFirst(row);
		this.monthFirst?.set(row, epochMs(date, 'month-first'));
	}

	#openMonthFirst(row: number): void {
		this.monthFirst = growingFloats(this.#expected);
		for (let i = 0; i < row; i++) this.monthFirst.set(i, this.dayFirst?.get(i) ?? NaN);
	}

	#label(row: number, cell: string): void {
		if (!this.labels) return;
		let code = this.labels.get(cell);
		if (code === undefined) {
			code = this.labels.size;
			if (code === mostLabels) {
				this.labels = undefined;
				this.codes = undefined;
				return;
			}
			this.labels.set(apart(cell), code);
			if (this.examples.length < mostExamples) this.examples.push(shown(cell));
		}
		(this.codes ??= growingCodes(this.#expected)).set(row, code);
	}

	#note(kind: CellKind, cell: string, line: number): void {
		this.counts[kind]++;
		this.firsts[kind] ??= { cell: apart(cell), line };
		if (kind === 'text' && formula.test(cell)) {
			this.counts.formula++;
			this.firsts.formula ??= { cell: apart(cell), line };
		}
	}
}

/** A copy of its own: a slice of a chunk would keep the whole chunk in memory. */
function apart(cell: string): string {
	return ` ${cell}`.slice(1);
}
