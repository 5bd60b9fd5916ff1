import type { Column, Table } from '../table.ts';

/** Columns with more different values than this cannot part a table by value. */
const mostChoices = 200;

/**
 * A table without its rows: the same names, kinds and counts, and of each column only what a split can
 * be chosen from (its different values if they are few; the first, middle and last date). Small enough to send.
 */
export function outlineOf({ rows, columns, warnings }: Table): Table {
	return { rows, columns: columns.map(outlineOfColumn), warnings };
}

function outlineOfColumn(column: Column): Column {
	if (column.kind === 'number') {
		const few = column.distinct <= mostChoices && !column.distinctIsFloor;
		const values = few ? new Set(column.values) : [];
		return { ...column, values: Float64Array.from(values) };
	}
	if (column.kind === 'date') return { ...column, values: marksOf(column.values) };
	if (column.kind === 'category') return { ...column, codes: new Int32Array(0) };
	return column;
}

/** The first, the middle and the last. */
function marksOf(values: Float64Array): Float64Array<ArrayBuffer> {
	const known = values.filter((time) => !Number.isNaN(time)).sort();
	if (known.length === 0) return new Float64Array(0);
	return Float64Array.of(known[0]!, known[known.length >> 1]!, known.at(-1)!);
}
