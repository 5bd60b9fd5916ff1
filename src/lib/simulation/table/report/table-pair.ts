import { splitSides, type SplitRule } from '../split-sides.ts';
import { TableError } from '../table-error.ts';
import type { Column, Table } from '../table.ts';
import type { PerSide } from './report.ts';

/** One side of a comparison: rows of a table. */
export type TableSide = { readonly table: Table; readonly rows: Uint32Array };

export type TablePair = PerSide<TableSide> & {
	/** The column that parts the rows, if one does. */
	readonly splitBy: string | undefined;
	readonly neither: number;
};

/** A column that both sides have. */
export type MatchedColumn = PerSide<Column> & { readonly name: string };

const fewestRows = 5;

/**
 * Both sides of one table.
 *
 * @throws TableError if the rule does not fit the table, or a side has fewer than five rows
 */
export function pairBySplit(table: Table, rule: SplitRule): TablePair {
	const sideOf = splitSides(table, rule);
	const counts = [0, 0, 0];
	for (const side of sideOf) counts[side]!++;
	const [neither = 0, first = 0, second = 0] = counts;
	const reference = new Uint32Array(first);
	const current = new Uint32Array(second);
	let [i, j] = [0, 0];
	for (let row = 0; row < sideOf.length; row++) {
		if (sideOf[row] === 1) reference[i++] = row;
		else if (sideOf[row] === 2) current[j++] = row;
	}
	return checked({
		reference: { table, rows: reference },
		current: { table, rows: current },
		splitBy: rule.by === 'row' ? undefined : rule.column,
		neither
	});
}

/**
 * Two tables, all rows of each.
 *
 * @throws TableError if they share no column, or one has fewer than five rows
 */
export function pairOfTables(reference: Table, current: Table): TablePair {
	const all = ({ rows }: Table) => Uint32Array.from({ length: rows }, (_, row) => row);
	const names = new Set(reference.columns.map(({ name }) => name));
	if (!current.columns.some(({ name }) => names.has(name))) {
		throw new TableError(
			'no-column',
			'The two files have no column of the same name: they need the same names in the first line.'
		);
	}
	return checked({
		reference: { table: reference, rows: all(reference) },
		current: { table: current, rows: all(current) },
		splitBy: undefined,
		neither: 0
	});
}

function checked(pair: TablePair): TablePair {
	for (const side of ['reference', 'current'] as const) {
		const { length } = pair[side].rows;
		if (length >= fewestRows) continue;
		const rows = length === 0 ? 'no row' : `only ${length} row${length === 1 ? '' : 's'}`;
		throw new TableError(
			length === 0 ? 'empty-side' : 'short-side',
			`The ${side} side has ${rows}: each side needs at least ${fewestRows}. Choose other values, dates or rows.`
		);
	}
	return pair;
}

/** The columns that both sides have, in the order of the reference. */
export function matchedColumns({ reference, current }: TablePair): MatchedColumn[] {
	const others = new Map(current.table.columns.map((column) => [column.name, column]));
	return reference.table.columns.flatMap((column) => {
		const other = others.get(column.name);
		return other ? [{ name: column.name, reference: column, current: other }] : [];
	});
}

/** The names that only one side has. */
export function unmatchedNames({ reference, current }: TablePair): PerSide<string[]> {
	const without = (one: Table, other: Table) => {
		const names = new Set(other.columns.map(({ name }) => name));
		return one.columns.map(({ name }) => name).filter((name) => !names.has(name));
	};
	return {
		reference: without(reference.table, current.table),
		current: without(current.table, reference.table)
	};
}
