import {
	isTableError,
	outlineOf,
	pairBySplit,
	pairOfTables,
	TableError,
	tableReport,
	type SplitRule,
	type Table,
	type TableReport
} from '../../simulation/table/index.ts';
import type { WaitingSteps } from '../job.ts';
import type { TableData } from '../read-table/byte-source.ts';
import { createJob as createReader } from './read-table.ts';

/** A table to read, under a key that changes with its content. */
export type TableSource = { readonly key: string; readonly name: string; readonly data: TableData };

export type TableQuestion = {
	/** One table to be split, or the reference and the current one. */
	readonly sources: readonly TableSource[];
	/** How one table is split; null only reads it, so that a split can be chosen. */
	readonly rule: SplitRule | null;
	readonly seed: number;
};

export type TableAnswer = {
	/** The tables without their rows, to choose a split from. */
	readonly outlines: readonly Table[];
	readonly report: TableReport | null;
};

/** Reading takes about this share of the work. */
const readingShare = 0.6;

/**
 * Reads one table or two and reports on all their columns. What was read stays here until another
 * table is asked for, so that a new split reads nothing, and no copy of the rows goes to the page.
 */
export function createJob() {
	const read = createReader();
	const kept = new Map<string, Table>();

	return function* answer({ sources, rule, seed }: TableQuestion): WaitingSteps<TableAnswer> {
		for (const key of kept.keys()) {
			if (!sources.some((source) => source.key === key)) kept.delete(key);
		}
		const tables: Table[] = [];
		for (const [index, source] of sources.entries()) {
			const part = readingShare / sources.length;
			const open = () => named(source, sources.length, read(source.data));
			const table = kept.get(source.key) ?? (yield* within(index * part, part, open()));
			kept.set(source.key, table);
			tables.push(table);
		}
		const outlines = tables.map(outlineOf);
		const pair = pairOf(tables, rule);
		if (!pair) return { outlines, report: null };
		const steps = tableReport(pair, seed);
		const report = yield* within(readingShare, 1 - readingShare, steps);
		return { outlines, report };
	};
}

function pairOf([first, second]: readonly Table[], rule: SplitRule | null) {
	if (first && second) return pairOfTables(first, second);
	return first && rule ? pairBySplit(first, rule) : undefined;
}

/** With two files, a sentence about one of them says which. */
function* named(
	{ name }: TableSource,
	count: number,
	steps: WaitingSteps<Table>
): WaitingSteps<Table> {
	try {
		return yield* steps;
	} catch (error) {
		if (count === 1 || !isTableError(error)) throw error;
		throw new TableError(error.code, `${name}: ${error.message}`);
	}
}

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
