import { epochMs, parseDate } from './parse-date.ts';
import { quoted } from './quoted.ts';
import { TableError } from './table-error.ts';
import { columnNamed, type Column, type Table } from './table.ts';

/** Milliseconds since 1970 in UTC, or a date as written: 2012-04-03. */
export type Moment = number | string;
/** `from` included, `to` not; an absent end is open. */
export type Period = { from?: Moment; to?: Moment };

/** How rows are parted. A row that falls on neither side is left out. */
export type SplitRule =
	/** By the values of a column; without `current` every other value is current. */
	| {
			by: 'value';
			column: string;
			reference: readonly (string | number)[];
			current?: readonly (string | number)[];
	  }
	| { by: 'date'; column: string; reference: Period; current: Period }
	/** The first `count` rows are the reference, the rest current. */
	| { by: 'row'; count: number };

export type Side = 'neither' | 'reference' | 'current';
export const sides: readonly Side[] = ['neither', 'reference', 'current'];
const [neither, reference, current] = [0, 1, 2] as const;

/**
 * The side of each row: an index into `sides`.
 *
 * @throws TableError if the column is absent or of the wrong kind, or a row would be on both sides
 */
export function splitSides(table: Table, rule: SplitRule): Uint8Array {
	if (rule.by === 'row') return byRow(table.rows, rule.count);
	const column = columnNamed(table, rule.column);
	return rule.by === 'date' ? byDate(column, rule) : byValue(column, rule);
}

function byRow(rows: number, count: number): Uint8Array {
	if (!Number.isInteger(count) || count < 1 || count >= rows) {
		throw new TableError(
			'empty-side',
			`Part the table after a row between 1 and ${rows - 1}, so that both sides have rows.`
		);
	}
	return new Uint8Array(rows).fill(current).fill(reference, 0, count);
}

function byDate(column: Column, rule: Extract<SplitRule, { by: 'date' }>): Uint8Array {
	if (column.kind !== 'date') {
		throw new TableError(
			'wrong-kind',
			`${quoted(column.name)} does not hold dates: choose a column of dates, or part by its values.`
		);
	}
	const before = boundsOf(rule.reference);
	const after = boundsOf(rule.current);
	if (Math.max(before.from, after.from) < Math.min(before.to, after.to)) {
		throw new TableError(
			'overlap',
			'The two periods overlap, so that some rows would be on both sides: let one end before the other begins.'
		);
	}
	return Uint8Array.from(column.values, (ms) => {
		if (ms >= before.from && ms < before.to) return reference;
		return ms >= after.from && ms < after.to ? current : neither;
	});
}

function boundsOf({ from = -Infinity, to = Infinity }: Period): { from: number; to: number } {
	return { from: momentMs(from), to: momentMs(to) };
}

function momentMs(moment: Moment): number {
	if (typeof moment === 'number') return moment;
	const date = parseDate(moment.trim());
	const ms = date ? epochMs(date, 'day-first') : NaN;
	if (!Number.isNaN(ms)) return ms;
	throw new TableError('wrong-kind', `${quoted(moment)} is no date: write 2012-04-03.`);
}

function byValue(column: Column, rule: Extract<SplitRule, { by: 'value' }>): Uint8Array {
	const both = rule.current?.find((value) => rule.reference.includes(value));
	if (both !== undefined) {
		throw new TableError(
			'overlap',
			`The value ${quoted(String(both))} is chosen for both sides: leave it on one.`
		);
	}
	if (column.kind === 'category') {
		const sideOf = column.labels.map((label) => sideOfValue(label, rule));
		return Uint8Array.from(column.codes, (code) => sideOf[code] ?? neither);
	}
	if (column.kind === 'number') {
		return Uint8Array.from(column.values, (value) => {
			return Number.isNaN(value) ? neither : sideOfValue(value, rule);
		});
	}
	throw new TableError(
		'wrong-kind',
		`${quoted(column.name)} cannot part the table by its values: choose a column of categories or numbers.`
	);
}

function sideOfValue(value: string | number, rule: Extract<SplitRule, { by: 'value' }>): number {
	if (rule.reference.includes(value)) return reference;
	return !rule.current || rule.current.includes(value) ? current : neither;
}
