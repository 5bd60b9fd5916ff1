import type { Column, Table } from '$lib/simulation/table';
import type { DataChoice } from './data-choice.ts';
import { ownFile } from './datasets.ts';

/** Columns that can be compared: numbers and categories with more than one value. */
export function comparable(table: Table): Column[] {
	return table.columns.filter((column) => column.kind === 'number' || column.kind === 'category');
}

/** Columns whose values can part the rows: not too many different ones to choose from. */
export function parting(table: Table): Column[] {
	return table.columns.filter(
		({ kind, distinct, distinctIsFloor }) =>
			(kind === 'category' || kind === 'number') &&
			distinct >= 2 &&
			distinct <= 200 &&
			!distinctIsFloor
	);
}

/** What an opened file starts with: its first number column, the first half of the rows against the rest. */
export function guessChoice(table: Table): DataChoice | undefined {
	const columns = comparable(table).filter(({ rows, missing }) => rows - missing >= 4);
	const column = columns.find(({ kind }) => kind === 'number') ?? columns[0];
	if (!column || table.rows < 4) return undefined;
	const split = { by: 'row', count: Math.floor(table.rows / 2) } as const;
	return { dataset: ownFile, column: column.name, split };
}

/** The different values of a column, in order, as a rule names them. */
export function valuesOf(column: Column): (string | number)[] {
	if (column.kind === 'category') return [...column.labels];
	if (column.kind !== 'number') return [];
	const values = new Set(column.values.filter((value) => !Number.isNaN(value)));
	return [...values].sort((one, other) => one - other);
}
