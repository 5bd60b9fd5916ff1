import type { FinishedColumn } from './finish-column.ts';
import type { Table } from './table.ts';
import { fewRowsWarnings, refuseNoRows, valueWarnings } from './whole-table.ts';

/**
 * A table from columns that a file has typed itself, with what there is to say of them.
 *
 * @throws TableError 'no-rows' without rows, 'no-values' if every cell is missing
 */
export function finishTable(rows: number, finished: readonly FinishedColumn[]): Table {
	refuseNoRows(rows);
	const columns = finished.map(({ column }) => column);
	const warnings = [
		...fewRowsWarnings(rows),
		...finished.flatMap((one) => one.warnings),
		...valueWarnings(columns)
	];
	return { rows, columns, warnings };
}
