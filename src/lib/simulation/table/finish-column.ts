import { mostLabels, type CellKind, type ColumnBuilder } from './column-builder.ts';
import type { DecimalMark } from './parse-number.ts';
import { quoted } from './quoted.ts';
import type { Column } from './table.ts';

/** From this share of a column's cells on, the others are slips and count as missing. */
const leadingShare = 0.75;
/** As many different words as rows are names or remarks, unless there are only this few. */
const fewRows = 20;

export type FinishedColumn = { column: Column; warnings: string[] };
type Naming = {
	name: string;
	rows: number;
	decimalMark: DecimalMark;
	placeWord: 'line' | 'item';
};

/**
 * Decides what kind a column is, by the kind of three quarters of its cells, and takes its values.
 * What does not fit becomes missing, with a warning that names the first place.
 */
export function finishColumn(builder: ColumnBuilder, naming: Naming): FinishedColumn {
	const kind = leadingKind(builder);
	if (kind === 'number') return finishNumbers(builder, naming);
	if (kind === 'date') return finishDates(builder, naming);
	return finishWords(builder, naming);
}

function leadingKind({ counts }: ColumnBuilder): CellKind {
	const present = counts.number + counts.date + counts.text;
	if (present === 0) return 'text';
	if (counts.number >= leadingShare * present) return 'number';
	return counts.date >= leadingShare * present ? 'date' : 'text';
}

function factsOf(builder: ColumnBuilder, { name, rows }: Naming, present: number) {
	return {
		name,
		rows,
		missing: rows - present,
		distinct: builder.labels?.size ?? mostLabels,
		distinctIsFloor: builder.labels === undefined,
		examples: builder.examples
	};
}

function finishNumbers(builder: ColumnBuilder, naming: Naming): FinishedColumn {
	const facts = factsOf(builder, naming, builder.counts.number);
	if (builder.labels) {
		const numbers = [...builder.labels.values()].filter(({ kind }) => kind === 'number');
		facts.distinct = new Set(numbers.map(({ value }) => value)).size;
	}
	const values = builder.numbers?.take(naming.rows) ?? new Float64Array(naming.rows).fill(NaN);
	const right = naming.decimalMark === ',' ? '3,5' : '3.5';
	return {
		column: { ...facts, kind: 'number', values },
		warnings: slipWarnings(builder, naming, { kind: 'number', right })
	};
}

function finishDates(builder: ColumnBuilder, naming: Naming): FinishedColumn {
	const { values, isOpen } = datesOf(builder, naming.rows);
	let present = 0;
	for (const value of values) if (!Number.isNaN(value)) present++;
	const warnings = slipWarnings(builder, naming, { kind: 'date', right: '2012-04-03' });
	if (isOpen) {
		warnings.push(
			`Dates in ${quoted(naming.name)} can be read in two ways and are taken as day/month/year: write 2012-04-03 if the month comes first.`
		);
	} else if (present < builder.counts.date) {
		warnings.push(
			`${builder.counts.date - present} dates in ${quoted(naming.name)} have day and month in the other order and count as missing: write all as 2012-04-03.`
		);
	}
	return { column: { ...factsOf(builder, naming, present), kind: 'date', values }, warnings };
}

/** The reading under which more dates exist; on a draw the day comes first, and it is open. */
function datesOf({ dayFirst, monthFirst }: ColumnBuilder, rows: number) {
	const days = dayFirst?.take(rows) ?? new Float64Array(rows).fill(NaN);
	const months = monthFirst?.take(rows);
	if (!months) return { values: days, isOpen: false };
	const isFit = (ms: number) => !Number.isNaN(ms);
	const lead = days.filter(isFit).length - months.filter(isFit).length;
	const isOpen = lead === 0 && days.some((day, i) => isFit(day) && day !== months[i]);
	return { values: lead >= 0 ? days : months, isOpen };
}

function finishWords(builder: ColumnBuilder, naming: Naming): FinishedColumn {
	const { counts, labels, codes } = builder;
	const present = counts.number + counts.date + counts.text;
	const facts = factsOf(builder, naming, present);
	if (!labels || !codes || isEachItsOwn(facts.distinct, present)) {
		return { column: { ...facts, kind: 'text' }, warnings: [] };
	}
	const column = { ...facts, kind: 'category' as const, codes: codes.take(naming.rows) };
	return { column: { ...column, labels: [...labels.keys()] }, warnings: [] };
}

/** Whether words are names or remarks: a new one in each cell, and many of them. */
export const isEachItsOwn = (distinct: number, present: number) =>
	distinct === present && present > fewRows;

function slipWarnings(
	{ counts, firsts }: ColumnBuilder,
	{ name, placeWord }: Naming,
	{ kind, right }: { kind: 'number' | 'date'; right: string }
): string[] {
	const slips = counts.number + counts.date + counts.text - counts[kind];
	if (slips === 0) return [];
	const places = (['text', 'number', 'date'] as const)
		.filter((other) => other !== kind)
		.flatMap((other) => firsts[other] ?? []);
	const first = places.reduce((a, b) => (b.line < a.line ? b : a));
	const cells = slips === 1 ? '1 cell is' : `${slips} cells are`;
	const count = slips === 1 ? 'counts' : 'count';
	return [
		`In ${quoted(name)} ${cells} not a ${kind} and ${count} as missing, the first in ${placeWord} ${first.line}: ${quoted(first.cell)}. A ${kind} looks like ${right}.`
	];
}
