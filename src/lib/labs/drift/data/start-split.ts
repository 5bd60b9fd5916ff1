import type { Column, SplitRule, Table } from '$lib/simulation/table';
import { parting, valuesOf } from './guess-choice.ts';

type Value = string | number;

const dayMs = 86_400_000;

/** Columns of dates that can part the rows: of more than one day. */
export function dated(table: Table): Column[] {
	return table.columns.filter((column) => {
		const [first, last] = spanOf(column);
		return first < last;
	});
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

/** Before the middle of the column's dates against from it on, with rows on both sides. */
export function dateSplit(column: Column): SplitRule {
	const [first] = spanOf(column);
	const from = isoDay(Math.max(middleDay(column), first + dayMs));
	return { by: 'date', column: column.name, reference: { to: from }, current: { from } };
}

const dayOf = (time: number) => Math.floor(time / dayMs) * dayMs;

/** The first and the last day of a column of dates. */
function spanOf(column: Column): [first: number, last: number] {
	if (column.kind !== 'date') return [0, 0];
	let [first, last] = [Infinity, -Infinity];
	for (const time of column.values) {
		if (time < first) first = time;
		if (time > last) last = time;
	}
	return [dayOf(first), dayOf(last)];
}

function middleDay(column: Column): number {
	if (column.kind !== 'date') return 0;
	const times = column.values.filter((time) => !Number.isNaN(time)).sort();
	return dayOf(times[times.length >> 1] ?? 0);
}

/** A day as a date field writes it: 2012-04-03, in UTC. */
export function isoDay(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}
