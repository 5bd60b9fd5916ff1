import { quoted } from './quoted.ts';
import { splitSides, type SplitRule } from './split-sides.ts';
import { TableError } from './table-error.ts';
import { columnNamed, type CategoryColumn, type NumberColumn, type Table } from './table.ts';

type PerSide<Value> = { reference: Value; current: Value };

/** Two sides of one column, ready for the statistics. */
export type Split = {
	/** Cells without a value, which are on neither sample. */
	missing: PerSide<number>;
	/** Rows that the rule puts on neither side. */
	leftOut: number;
} & (
	| ({ kind: 'number' } & PerSide<Float64Array<ArrayBuffer>>)
	/** Rows per label on each side, in the order of `labels`; labels that neither side has are out. */
	| ({ kind: 'category'; labels: string[] } & PerSide<number[]>)
);

const fewestRows = 2;

/**
 * Parts a column into a reference and a current sample, without its missing cells.
 *
 * @param name the column to compare: numbers or categories
 * @param rule how rows are parted
 * @throws TableError if the column cannot be compared, or a side has fewer than 2 values
 */
export function splitTable(table: Table, name: string, rule: SplitRule): Split {
	const column = columnNamed(table, name);
	if (column.kind !== 'number' && column.kind !== 'category') {
		throw new TableError(
			'wrong-kind',
			`${quoted(name)} holds ${column.kind === 'date' ? 'dates' : 'text'}: to compare, choose a column of numbers or categories.`
		);
	}
	const sideOf = splitSides(table, rule);
	return column.kind === 'number' ? splitNumbers(column, sideOf) : splitCategories(column, sideOf);
}

function splitNumbers(column: NumberColumn, sideOf: Uint8Array): Split {
	const { present, ...rest } = tally(
		column.name,
		sideOf,
		(row) => !Number.isNaN(column.values[row])
	);
	const samples = present.map((count) => new Float64Array(count));
	const filled = [0, 0, 0];
	column.values.forEach((value, row) => {
		const side = sideOf[row]!;
		if (!Number.isNaN(value)) samples[side]![filled[side]!++] = value;
	});
	return { kind: 'number', reference: samples[1]!, current: samples[2]!, ...rest };
}

function splitCategories(column: CategoryColumn, sideOf: Uint8Array): Split {
	const { missing, leftOut } = tally(column.name, sideOf, (row) => column.codes[row]! >= 0);
	const counts = [0, 1, 2].map(() => new Array<number>(column.labels.length).fill(0));
	column.codes.forEach((code, row) => {
		if (code >= 0) counts[sideOf[row]!]![code]!++;
	});
	const [, reference = [], current = []] = counts;
	const isSeen = (_value: unknown, code: number) => reference[code]! + current[code]! > 0;
	return {
		kind: 'category',
		labels: column.labels.filter(isSeen),
		reference: reference.filter(isSeen),
		current: current.filter(isSeen),
		missing,
		leftOut
	};
}

function tally(name: string, sideOf: Uint8Array, isPresent: (row: number) => boolean) {
	const rows = [0, 0, 0];
	const present = [0, 0, 0];
	sideOf.forEach((side, row) => {
		rows[side]!++;
		if (isPresent(row)) present[side]!++;
	});
	requireEnough('reference', rows[1]!, { name, present: present[1]! });
	requireEnough('current', rows[2]!, { name, present: present[2]! });
	return {
		present,
		missing: { reference: rows[1]! - present[1]!, current: rows[2]! - present[2]! },
		leftOut: rows[0]!
	};
}

function requireEnough(
	side: 'reference' | 'current',
	rows: number,
	{ name, present }: { name: string; present: number }
): void {
	if (rows === 0) {
		throw new TableError(
			'empty-side',
			`No row falls on the ${side} side: choose values, dates or a row that the table has.`
		);
	}
	if (present >= fewestRows) return;
	const values = present === 0 ? 'no value' : 'a single value';
	throw new TableError(
		'short-side',
		`The ${side} side has ${values} in ${quoted(name)}: at least ${fewestRows} are needed on each side.`
	);
}
