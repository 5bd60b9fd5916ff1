import { ColumnBuilder } from './column-builder.ts';
import { finishColumn } from './finish-column.ts';
import type { DecimalMark } from './parse-number.ts';
import { quoted } from './quoted.ts';
import type { Column, Table } from './table.ts';
import { fewRowsWarnings, refuseNoRows, valueWarnings } from './whole-table.ts';

export type TableShape = {
	/** One for each column, none twice. */
	names: readonly string[];
	decimalMark: DecimalMark;
	/** About how many rows will come; only memory hangs on it. */
	expectedRows: number;
	/** Rows after this many are not taken. */
	mostRows: number;
	/** What a row's number counts: lines of a CSV file, items of a list. */
	placeWord: 'line' | 'item';
};

type Ragged = { rows: number; line: number; cells: number };

/** A table while its rows arrive: typed columns grow, cells are let go. */
export class TableBuilder {
	readonly #shape: TableShape;
	readonly #columns: ColumnBuilder[];
	#rows = 0;
	#short: Ragged | undefined;
	#long: Ragged | undefined;

	constructor(shape: TableShape) {
		this.#shape = shape;
		const { names, decimalMark, expectedRows, mostRows } = shape;
		const expected = Math.min(expectedRows, mostRows);
		this.#columns = names.map(() => new ColumnBuilder(decimalMark, expected));
	}

	/** True when no further row is taken. */
	get isFull(): boolean {
		return this.#rows >= this.#shape.mostRows;
	}

	/**
	 * Takes one row; absent cells count as missing, extra ones are left out.
	 *
	 * @param line where a reader finds the row in the file, from 1
	 */
	addRow(cells: readonly string[], line: number): void {
		const width = this.#columns.length;
		if (cells.length < width) this.#short = ragged(this.#short, line, cells.length);
		else if (cells.length > width) this.#long = ragged(this.#long, line, cells.length);
		const held = Math.min(width, cells.length);
		for (let i = 0; i < held; i++) this.#columns[i]?.add(this.#rows, cells[i] ?? '', line);
		this.#rows++;
	}

	/**
	 * Decides the kind of each column, one a step.
	 *
	 * @throws TableError 'no-rows' without rows, 'no-values' if every cell is missing
	 */
	*finish(): Generator<number, Table, void> {
		const { names } = this.#shape;
		const rows = this.#rows;
		refuseNoRows(rows);
		const warnings = [...this.#rowWarnings(), ...this.#formulaWarnings()];
		const columns: Column[] = [];
		for (const [index, builder] of this.#columns.entries()) {
			const finished = finishColumn(builder, { ...this.#shape, name: names[index] ?? '', rows });
			columns.push(finished.column);
			warnings.push(...finished.warnings);
			yield (index + 1) / this.#columns.length;
		}
		return { rows, columns, warnings: [...warnings, ...valueWarnings(columns)] };
	}

	#rowWarnings(): string[] {
		const warnings: string[] = [];
		if (this.#short) {
			warnings.push(`${this.#raggedRows(this.#short, 'few')} The absent cells count as missing.`);
		}
		if (this.#long) {
			warnings.push(
				`${this.#raggedRows(this.#long, 'many')} The extra cells are left out: put quotes round a cell that holds the delimiter.`
			);
		}
		return [...warnings, ...fewRowsWarnings(this.#rows)];
	}

	#raggedRows({ rows, line, cells }: Ragged, amount: 'few' | 'many'): string {
		const have = rows === 1 ? '1 row has' : `${rows} rows have`;
		const width = this.#columns.length;
		const columns = width === 1 ? 'is 1 column' : `are ${width} columns`;
		return `${have} too ${amount} cells, the first in ${this.#shape.placeWord} ${line}: ${cells} where there ${columns}.`;
	}

	#formulaWarnings(): string[] {
		const places = this.#columns.flatMap(({ firsts }) => firsts.formula ?? []);
		if (places.length === 0) return [];
		const first = places.reduce((a, b) => (b.line < a.line ? b : a));
		const count = this.#columns.reduce((sum, { counts }) => sum + counts.formula, 0);
		const cells = count === 1 ? '1 cell begins' : `${count} cells begin`;
		return [
			`${cells} like a formula, the first in ${this.#shape.placeWord} ${first.line}: ${quoted(first.cell)}. Formulas are read as text and never run: save their results instead.`
		];
	}
}

function ragged(known: Ragged | undefined, line: number, cells: number): Ragged {
	return known ? { ...known, rows: known.rows + 1 } : { rows: 1, line, cells };
}
