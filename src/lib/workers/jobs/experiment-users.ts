import type { TalliedUsers } from '../../simulation/experiment/index.ts';
import { outlineOf, type Table } from '../../simulation/table/index.ts';
import type { WaitingSteps } from '../job.ts';
import { createJob as createTally, type RowsQuestion } from './experiment-rows.ts';
import { createJob as createReader } from './read-table.ts';
import type { TableSource } from './table-report.ts';

/** Which columns of a file of users hold what. */
export type UsersColumns = Omit<RowsQuestion, 'table'>;

export type UsersQuestion = {
	readonly source: TableSource;
	/** null only reads the file, so that columns can be chosen. */
	readonly columns: UsersColumns | null;
};

export type UsersAnswer = {
	/** The table without its rows. */
	readonly outline: Table;
	readonly tallied: TalliedUsers | null;
};

/** Reading takes about this share of the work. */
const readingShare = 0.8;

/**
 * Reads a file of users and adds them up. What was read stays here until another file is asked for, so
 * that other columns read nothing anew, and no copy of the rows goes to the page.
 */
export function createJob() {
	const read = createReader();
	const tally = createTally();
	let kept: { readonly key: string; readonly table: Table } | undefined;

	return function* answer({ source, columns }: UsersQuestion): WaitingSteps<UsersAnswer> {
		if (kept?.key !== source.key) {
			kept = undefined;
			kept = { key: source.key, table: yield* within(0, readingShare, read(source.data)) };
		}
		const { table } = kept;
		const outline = outlineOf(table);
		if (!columns) return { outline, tallied: null };
		const steps = tally({ ...columns, table });
		return { outline, tallied: yield* within(readingShare, 1 - readingShare, steps) };
	};
}

/** The share done of a part of the work as one of the whole. */
function* within<Output>(
	from: number,
	width: number,
	steps: WaitingSteps<Output>
): WaitingSteps<Output> {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		yield typeof step.value === 'number' ? from + width * step.value : step.value;
	}
}
