import {
	pairBySplit,
	pairOfTables,
	TableBuilder,
	type Table,
	type TablePair
} from '../../../../../src/lib/simulation/table/index.ts';

type Cell = string | number | null;

/** A table as the reader would make it of these cells. */
export function tableOf(columns: Readonly<Record<string, readonly Cell[]>>): Table {
	const names = Object.keys(columns);
	const rows = Math.max(...names.map((name) => columns[name]?.length ?? 0));
	const shape = { names, decimalMark: '.', expectedRows: rows, mostRows: 1e6 } as const;
	const builder = new TableBuilder({ ...shape, placeWord: 'line' });
	for (let row = 0; row < rows; row++) {
		builder.addRow(
			names.map((name) => String(columns[name]?.[row] ?? '')),
			row + 2
		);
	}
	return toEnd(builder.finish());
}

/** The first half of the rows against the rest. */
export const halves = (table: Table): TablePair =>
	pairBySplit(table, { by: 'row', count: table.rows / 2 });

export const files = (
	reference: Readonly<Record<string, readonly Cell[]>>,
	current: Readonly<Record<string, readonly Cell[]>>
): TablePair => pairOfTables(tableOf(reference), tableOf(current));

export function toEnd<Result>(steps: Generator<unknown, Result, void>): Result {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** `count` cells from a function of their place. */
export const cells = <Value>(count: number, of: (index: number) => Value): Value[] =>
	Array.from({ length: count }, (_, index) => of(index));
