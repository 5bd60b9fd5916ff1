import type { Column, SplitRule, Table } from '$lib/simulation/table';
import { parting, valuesOf } from './guess-choice.ts';

type Value = string | number;

/** Columns of dates. */
export function dated(table: Table): Column[] {
	return table.columns.filter(({ kind }) => kind === 'date');
}

/** A first split of each kind that gives rows to both sides; undefined where the table allows none. */
export function startSplit(table: Table, by: SplitRule['by']): SplitRule | undefined {
	if (by === 'row') return { by, count: Math.max(1, Math.floor(table.rows / 2)) };
	const [column] = by === 'value' ? parting(table) : dated(table);
	if (!column) return undefined;
	return by === 'value' ? valueSplit(column) : dateSplit(column);
}

/** The first value of a column against the second. */
export function valueSplit(column: Column): SplitRule {
	const [first, second] = valuesOf(column);
	const only = (value: Value | undefined) => (value === undefined ? [] : [value]);
	return { by: 'value', column: column.name, reference: only(first), current: only(second) };
}

/** Before the middle of the column's dates against from it on. */
export function dateSplit(column: Column): SplitRule {
	const middle = middleDate(column);
	return { by: 'date', column: column.name, reference: { to: middle }, current: { from: middle } };
}

function middleDate(column: Column): string {
	if (column.kind !== 'date') return '2000-01-01';
	const times = column.values.filter((time) => !Number.isNaN(time)).sort();
	return isoDay(times[times.length >> 1] ?? 0);
}

/** A day as a date field writes it: 2012-04-03, in UTC. */
export function isoDay(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}
