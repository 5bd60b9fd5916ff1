import {
	listed,
	quoted,
	TypedNumbers,
	TypedWords,
	type FinishedColumn
} from '$lib/simulation/table';
import type { ColumnPlan, Holds } from './column-plans.ts';
import { damaged } from './refusals.ts';

/** A column while its decoded cells arrive, one a row. */
export type ColumnCells = {
	add: (cell: unknown) => void;
	finish: () => FinishedColumn;
};

const perSecond: Readonly<Record<string, number>> = {
	MILLIS: 1e3,
	TIME_MILLIS: 1e3,
	MICROS: 1e6,
	TIME_MICROS: 1e6,
	NANOS: 1e9
};

/** What takes the cells of a column that can be read. */
export function columnCells(plan: ColumnPlan, rows: number): ColumnCells {
	if (plan.holds === 'words') return wordCells(plan, rows);
	return plan.holds === 'times' ? timeCells(plan, rows) : numberCells(plan, rows);
}

/** A column whose cells are no single values: named, and left out. */
export function unreadColumn({ name, holds }: ColumnPlan, rows: number): FinishedColumn {
	const facts = { name, rows, missing: 0, distinct: 0, distinctIsFloor: true, examples: [] };
	const inside = holds === 'nested' ? 'nested' : 'binary';
	return { column: { ...facts, kind: 'text', holds: inside }, warnings: [] };
}

/** What there is to say of all columns that are left out. */
export function leftOutNotes(plans: readonly ColumnPlan[]): string[] {
	const named = (wanted: Holds) =>
		plans.filter(({ holds }) => holds === wanted).map(({ name }) => name);
	const [nested, binary] = [named('nested'), named('binary')];
	const notes: string[] = [];
	if (nested.length > 0) {
		notes.push(
			`Lists and objects are left out, which are in ${listed(nested)}: a cell is a number, a word, a date, true or false.`
		);
	}
	if (binary.length > 0) {
		notes.push(
			`Bytes are left out, which are in ${listed(binary)}: if they are text, write the column as strings.`
		);
	}
	return notes;
}

function wordCells({ name }: ColumnPlan, rows: number): ColumnCells {
	const words = new TypedWords(rows);
	return {
		add: (cell) => words.add(cell === null ? null : wordOf(cell, name)),
		finish: () => words.finish(name)
	};
}

function wordOf(cell: unknown, name: string): string {
	if (typeof cell === 'string') return cell;
	if (typeof cell === 'boolean') return String(cell);
	throw damaged(`what stands in ${quoted(name)}`);
}

function numberCells({ name, holds }: ColumnPlan, rows: number): ColumnCells {
	const numbers = new TypedNumbers(holds === 'dates' ? 'date' : 'number', rows);
	return {
		add: (cell) => numbers.add(numberOf(cell, name)),
		finish: () => numbers.finish(name)
	};
}

function timeCells({ name, element }: ColumnPlan, rows: number): ColumnCells {
	const seconds = new TypedNumbers('number', rows);
	const { logical_type: logical, converted_type: converted } = element;
	const unit = logical?.type === 'TIME' ? logical.unit : converted;
	const each = perSecond[unit ?? ''] ?? 1;
	return {
		add: (cell) => seconds.add(numberOf(cell, name) / each),
		finish() {
			const { column, warnings } = seconds.finish(name);
			const note = `${quoted(name)} holds times of day, read as seconds since midnight.`;
			return { column, warnings: [note, ...warnings] };
		}
	};
}

function numberOf(cell: unknown, name: string): number {
	if (typeof cell === 'number') return cell;
	if (cell === null) return NaN;
	if (typeof cell === 'bigint') return Number(cell);
	throw damaged(`what stands in ${quoted(name)}`);
}
