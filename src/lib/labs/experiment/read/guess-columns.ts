import type { Column, Table } from '$lib/simulation/table';
import type { UsersColumns } from '$lib/workers';

const mostArms = 6;
const mostSegments = 50;

/** The different words of a column that may name arms or segments. */
export function wordsOf(column: Column): string[] {
	if (column.kind === 'category') return column.labels;
	if (column.kind !== 'number' || column.distinctIsFloor) return [];
	return [...column.values].filter((value) => !Number.isNaN(value)).map(String);
}

const named = (pattern: RegExp, columns: readonly Column[]) =>
	columns.find(({ name }) => pattern.test(name)) ?? columns[0];

/** Columns that can be what is asked for. */
export function columnsFor({ columns }: Table) {
	const grouping = (most: number) =>
		columns.filter((column) => {
			const count = wordsOf(column).length;
			return count >= 2 && count <= most;
		});
	return {
		arm: grouping(mostArms),
		metric: columns.filter(({ kind }) => kind === 'number'),
		segment: grouping(mostSegments),
		time: columns.filter(({ kind }) => kind === 'date')
	};
}

/** The word that is most likely the control. */
export function guessControl(words: readonly string[]): string {
	const known = /^(control|ctrl|a|old|baseline|0|off|default)$/i;
	return words.find((word) => known.test(word.trim())) ?? words[0] ?? '';
}

/** A first choice of columns by kind and name; a sentence if the file cannot hold an experiment. */
export function guessColumns(table: Table): UsersColumns | string {
	const fitting = columnsFor(table);
	const arm = named(/group|arm|variant|bucket|treatment|cell/i, fitting.arm);
	if (!arm) {
		return 'No column names the arms: one of them should hold 2 to 6 different words, such as control and new.';
	}
	const others = fitting.metric.filter((column) => column !== arm);
	const before = others.find(({ name }) => /before|pre|prior|covariate/i.test(name));
	const metric = named(
		/bought|convert|yes|success|click|outcome|metric|revenue|value|spend/i,
		others.filter((column) => column !== before && !/id$|^user$/i.test(column.name))
	);
	if (!metric) {
		return 'No column can be the metric: one of them should hold numbers, or 0 and 1 for no and yes.';
	}
	const segment = fitting.segment.find(
		(column) =>
			column !== arm && /country|segment|platform|device|browser|region/i.test(column.name)
	);
	const time = fitting.time[0];
	return {
		...{ arm: arm.name, control: guessControl(wordsOf(arm)), metric: metric.name },
		...(before ? { before: before.name } : {}),
		...(segment ? { segment: segment.name } : {}),
		...(time ? { time: time.name } : {})
	};
}
