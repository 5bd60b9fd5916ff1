import { finishTable, type FinishedColumn, type Table } from '$lib/simulation/table';
import type { Steps } from '../job.ts';
import { moreRowsThanRead } from '../read-table/refusals.ts';
import { columnCells, leftOutNotes, unreadColumn, type ColumnCells } from './column-cells.ts';
import { isLeftOut, type ColumnPlan } from './column-plans.ts';
import { openParquet, type ParquetFile } from './open-parquet.ts';
import { pagesOf, type Page } from './pages-of.ts';

/**
 * A Parquet file column by column and page by page: what is decoded lives as long as its page only.
 *
 * @throws TableError with a sentence if the file is damaged, encrypted, too large, or written in a way
 * that is not read here
 */
export function* readParquet(data: Blob | Uint8Array): Steps<Table> {
	const file = openParquet(data);
	const finished: FinishedColumn[] = [];
	for (const plan of file.plans) {
		if (isLeftOut(plan)) {
			finished.push(unreadColumn(plan, file.rows));
			continue;
		}
		const share = (done: number) => (finished.length + done) / file.plans.length;
		finished.push(yield* readColumn(file, plan, share));
	}
	const table = finishTable(file.rows, finished);
	const notes = [...(file.isCut ? [moreRowsThanRead] : []), ...leftOutNotes(file.plans)];
	return { ...table, warnings: [...notes, ...table.warnings] };
}

function* readColumn(
	{ rows, chunks }: ParquetFile,
	plan: ColumnPlan,
	share: (done: number) => number
): Steps<FinishedColumn> {
	const cells = columnCells(plan, rows);
	let done = 0;
	for (const chunk of chunks(plan)) {
		for (const page of pagesOf(chunk)) {
			const taken = Math.min(page.rows, rows - done);
			addCells(cells, page, taken);
			done += taken;
			yield share(done / rows);
		}
	}
	return cells.finish();
}

function addCells(cells: ColumnCells, { values, present }: Page, count: number): void {
	let next = 0;
	for (let row = 0; row < count; row++) {
		const isThere = present.length === 0 || present[row] === 1;
		cells.add(isThere ? values[next++] : null);
	}
}
