import { quoted } from './quoted.ts';
import { TableError } from './table-error.ts';
import type { Column } from './table.ts';

/** @throws TableError 'no-rows' if a table has names and nothing else */
export function refuseNoRows(rows: number): void {
	if (rows > 0) return;
	throw new TableError(
		'no-rows',
		'The file has names of columns but no rows below them: add at least two rows of values.'
	);
}

/** What there is to say of a table by the number of its rows. */
export function fewRowsWarnings(rows: number): string[] {
	return rows === 1
		? ['The table has a single row: to compare, each side needs at least two.']
		: [];
}

/**
 * What there is to say of columns whose values cannot drift.
 *
 * @throws TableError 'no-values' if every cell is missing
 */
export function valueWarnings(columns: readonly Column[]): string[] {
	const empty = columns.filter((column) => column.missing === column.rows);
	if (empty.length === columns.length) {
		throw new TableError(
			'no-values',
			'Every cell of the table is empty or says that its value is missing: there is nothing to compare.'
		);
	}
	const equal = columns.filter((column) => column.distinct === 1 && column.rows > 1);
	const warnings: string[] = [];
	if (empty.length > 0) warnings.push(`No cell of ${listed(empty.map(nameOf))} has a value.`);
	if (equal.length > 0) {
		warnings.push(`All values of ${listed(equal.map(nameOf))} are equal: nothing there can drift.`);
	}
	return warnings;
}

const nameOf = ({ name }: Column) => name;

/** Names of columns as they may stand in a sentence: three, and how many more. */
export function listed(names: readonly string[]): string {
	const shown = names.slice(0, 3).map(quoted);
	return names.length > 3 ? `${shown.join(', ')} and ${names.length - 3} more` : shown.join(', ');
}
