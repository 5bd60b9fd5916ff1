import { sortedCopy } from '../../../stats/index.ts';
import type { CategoryColumn, Column, NumberColumn, TextColumn } from '../table.ts';

import { countLabels, countNumbers } from './count-labels.ts';
import { labelReport } from './label-report.ts';
import { looksLikeId } from './looks-like-id.ts';
import { missingReport } from './missing-report.ts';
import { numberReport } from './number-report.ts';
import type { ColumnReport, LeftOut, LeftOutReason, MissingReport, PerSide } from './report.ts';
import { sideNumbers } from './side-values.ts';
import type { MatchedColumn, TablePair } from './table-pair.ts';

/** A column tested, or why it was not; and what it lacks. */
export type ColumnFinding = {
	readonly tested: ColumnReport | undefined;
	readonly leftOut: LeftOut | undefined;
	readonly missing: MissingReport | undefined;
};

/** At most this many different numbers are categories. */
const fewValues = 10;
const fewestValues = 5;
/** More categories than this share of the rows, and than twenty, are names. */
const namesShare = 0.5;
const fewLabels = 20;

type Judged = ColumnReport | Omit<LeftOut, 'name'>;

/** Looks at one column: the right test for what it holds, or the reason why there is none. */
export function columnReport(column: MatchedColumn, pair: TablePair): ColumnFinding {
	const judged = judge(column, pair);
	const isTested = 'test' in judged;
	return {
		tested: isTested ? judged : undefined,
		leftOut: isTested ? undefined : { ...judged, name: column.name },
		missing: missingOf(column, pair)
	};
}

const left = (reason: LeftOutReason, detail?: string): Judged =>
	detail === undefined ? { reason } : { reason, detail };

function judge(column: MatchedColumn, pair: TablePair): Judged {
	const { name, reference, current } = column;
	if (name === pair.splitBy) return left('split');
	const known = reasonOfKinds(reference, current);
	if (known) return known;
	return reference.kind === 'number'
		? judgeNumbers(name, reference, current as NumberColumn, pair)
		: judgeLabels(name, { reference, current } as PerSide<CategoryColumn>, pair);
}

function reasonOfKinds(reference: Column, current: Column): Judged | undefined {
	const kinds = [reference, current].map(kindOf);
	const [before = '', after = ''] = kinds;
	if (kinds.includes('nothing')) return left(before === after ? 'empty' : 'one-side');
	const inside = (['nested', 'binary'] as const).find((kind) => kinds.includes(kind));
	if (inside) return left(inside);
	if (before !== after && !isWords(before, after)) {
		return left('kinds-differ', `${before} before, ${after} now`);
	}
	return reasonOfKind(kinds);
}

function reasonOfKind(kinds: readonly string[]): Judged | undefined {
	if (kinds.includes('names')) return left('names');
	return kinds.includes('dates') ? left('date') : undefined;
}

function kindOf(column: Column): string {
	if (column.missing === column.rows) return 'nothing';
	if (column.kind === 'text') return (column as TextColumn).holds ?? 'names';
	return { number: 'numbers', date: 'dates', category: 'words' }[column.kind];
}

const isWords = (...kinds: string[]) => kinds.every((kind) => kind === 'words' || kind === 'names');

function judgeNumbers(
	name: string,
	before: NumberColumn,
	after: NumberColumn,
	pair: TablePair
): Judged {
	const reference = sortedCopy(sideNumbers(before, pair.reference.rows));
	const current = sortedCopy(sideNumbers(after, pair.current.rows));
	const short = reasonOfLengths(reference.length, current.length);
	if (short) return short;
	const [low, high] = [
		Math.min(reference[0]!, current[0]!),
		Math.max(reference.at(-1)!, current.at(-1)!)
	];
	if (low === high) return left('constant', String(low).replace('-', '−'));
	if (looksLikeId(name, reference, current)) return left('id');
	if (!hasFewValues(reference, current)) return numberReport(name, reference, current);
	return labelReport(name, countNumbers(reference, current), true) ?? left('too-few');
}

function judgeLabels(name: string, columns: PerSide<CategoryColumn>, pair: TablePair): Judged {
	const counted = countLabels(columns, pair);
	const { labels, reference, current } = counted;
	const [n, m] = [reference, current].map(sum) as [number, number];
	const short = reasonOfLengths(n, m);
	if (short) return short;
	if (labels.length === 1) return left('constant', labels[0]);
	if (labels.length > Math.max(fewLabels, namesShare * (n + m))) return left('names');
	return labelReport(name, counted, false) ?? left('too-few');
}

function reasonOfLengths(n: number, m: number): Judged | undefined {
	if (n === 0 && m === 0) return left('empty');
	if (n === 0 || m === 0) return left('one-side');
	return Math.min(n, m) < fewestValues ? left('too-few') : undefined;
}

/** Whether both sides together have at most ten different numbers; stops at the eleventh. */
function hasFewValues(reference: Float64Array, current: Float64Array): boolean {
	const found = new Set<number>();
	for (const sorted of [reference, current]) {
		let last = NaN;
		for (let i = 0; i < sorted.length; i++) {
			const value = sorted[i] as number;
			if (value === last) continue;
			last = value;
			found.add(value);
			if (found.size > fewValues) return false;
		}
	}
	return true;
}

function missingOf(column: MatchedColumn, pair: TablePair): MissingReport | undefined {
	const counts = { reference: 0, current: 0 };
	for (const side of ['reference', 'current'] as const) {
		const missing = missingOn(column[side], pair[side].rows);
		if (missing === undefined) return undefined;
		counts[side] = missing;
	}
	const rows = { reference: pair.reference.rows.length, current: pair.current.rows.length };
	return missingReport(column.name, counts, rows);
}

/** Text is not kept, so which of its cells are empty is known only for all rows of its table. */
function missingOn(column: Column, rows: Uint32Array): number | undefined {
	if (column.missing === 0) return 0;
	if (column.missing === column.rows) return rows.length;
	if (rows.length === column.rows) return column.missing;
	if (column.kind === 'text') return undefined;
	let count = 0;
	if (column.kind === 'category') {
		for (let i = 0; i < rows.length; i++) if (column.codes[rows[i]!]! < 0) count++;
	} else {
		for (let i = 0; i < rows.length; i++) if (Number.isNaN(column.values[rows[i]!])) count++;
	}
	return count;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
