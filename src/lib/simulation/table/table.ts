import { quoted } from './quoted.ts';
import { TableError } from './table-error.ts';

type Facts = {
	/** Unique in its table. */
	name: string;
	rows: number;
	/** Cells that are empty, say that a value is missing, or do not fit the kind of the column. */
	missing: number;
	/** Different values, counted up to 1,000. */
	distinct: number;
	/** True if there are more different values than `distinct`. */
	distinctIsFloor: boolean;
	/** Up to three different cells, as written, cut at 40 characters. */
	examples: string[];
};

/** `values`: one a row, NaN where missing. */
export type NumberColumn = Facts & { kind: 'number'; values: Float64Array<ArrayBuffer> };

/** `values`: milliseconds since 1970 in UTC, one a row, NaN where missing. */
export type DateColumn = Facts & { kind: 'date'; values: Float64Array<ArrayBuffer> };

/** `codes`: an index into `labels`, one a row, -1 where missing. Labels in order of appearance. */
export type CategoryColumn = Facts & {
	kind: 'category';
	codes: Int32Array<ArrayBuffer>;
	labels: string[];
};

/** Free text, cells that are no single value, or no value at all: counted, and not kept. */
export type TextColumn = Facts & { kind: 'text'; holds?: 'nested' | 'binary' };

export type Column = NumberColumn | DateColumn | CategoryColumn | TextColumn;

export type Table = {
	rows: number;
	columns: Column[];
	/** Sentences on what was repaired, left out or may be misread. */
	warnings: string[];
};

/**
 * The column of that name.
 *
 * @throws TableError 'no-column' if the table has none
 */
export function columnNamed(table: Table, name: string): Column {
	const column = table.columns.find((candidate) => candidate.name === name);
	if (column) return column;
	throw new TableError(
		'no-column',
		`There is no column ${quoted(name)}: choose one of the ${table.columns.length} in the table.`
	);
}
