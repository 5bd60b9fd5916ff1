import { columnReport } from './column-report.ts';
import { jointReport } from './joint-report.ts';
import type { ColumnReport, LeftOut, MissingReport, TableReport } from './report.ts';
import {
	matchedColumns,
	unmatchedNames,
	type MatchedColumn,
	type TablePair
} from './table-pair.ts';

/** The share of the work that the columns are; the rest is the joint test. */
const columnsShare = 0.7;

/**
 * The whole report on two sides of a table, column by column: only one column's values are copied and
 * sorted at a time. Yields the share done after each.
 *
 * @param seed of the rows that the joint test takes, and of its folds
 */
export function* tableReport(pair: TablePair, seed: number): Generator<number, TableReport, void> {
	const matched = matchedColumns(pair);
	const columns: ColumnReport[] = [];
	const leftOut: LeftOut[] = [];
	const missing: MissingReport[] = [];
	const numeric: MatchedColumn[] = [];
	for (const [index, column] of matched.entries()) {
		const found = columnReport(column, pair);
		if (found.tested) columns.push(found.tested);
		if (found.leftOut) leftOut.push(found.leftOut);
		if (found.missing) missing.push(found.missing);
		if (found.tested && column.reference.kind === 'number') numeric.push(column);
		yield (columnsShare * (index + 1)) / matched.length;
	}
	const apart = new Set(columns.filter((one) => one.apart).map(({ name }) => name));
	const without = numeric.map(({ name }) => name).filter((name) => apart.has(name));
	const joint = yield* after(columnsShare, jointReport(pair, { columns: numeric, without, seed }));
	const only = unmatchedNames(pair);
	return {
		rows: { reference: pair.reference.rows.length, current: pair.current.rows.length },
		neither: pair.neither,
		width: matched.length + only.reference.length + only.current.length,
		columns: columns.sort((a, b) => b.effect - a.effect),
		leftOut,
		missing: missing.sort((a, b) => gain(b) - gain(a)),
		only,
		joint,
		seed
	};
}

/** By how much the share of missing cells moved, up or down. */
const gain = ({ missing, rows }: MissingReport) =>
	Math.abs(missing.current / rows.current - missing.reference / rows.reference);

function* after<Result>(
	done: number,
	steps: Generator<number, Result, void>
): Generator<number, Result, void> {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		yield done + (1 - done) * step.value;
	}
}
