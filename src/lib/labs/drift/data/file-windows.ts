import { createRng } from '$lib/random';
import type { LiveRequest, NumericSide } from '$lib/simulation/drift';
import { splitTable, type Split, type Table } from '$lib/simulation/table';
import type { DataChoice } from './data-choice.ts';

/** The two windows that a split file gives, ready to be measured. */
export type FileWindows = Pick<LiveRequest, 'rows' | 'windows'> & {
	/** Cells without a value on each side. */
	readonly missing: { readonly reference: number; readonly current: number };
	/** Rows on neither side. */
	readonly leftOut: number;
};

/** The classifier takes the first rows: above this many they are shuffled, so that first is fair. */
const orderMatters = 20_000;

/**
 * Parts a table as chosen.
 *
 * @param seed of the shuffle that long columns get
 * @throws TableError with a sentence if the column or the split does not fit the table
 */
export function fileWindows(table: Table, choice: DataChoice, seed: number): FileWindows {
	const split = splitTable(table, choice.column, choice.split);
	const { missing, leftOut } = split;
	return { ...windowsOf(split, seed), missing, leftOut };
}

function windowsOf(split: Split, seed: number): Pick<FileWindows, 'rows' | 'windows'> {
	if (split.kind === 'category') {
		const { labels, reference, current } = split;
		return {
			rows: { reference: total(reference), current: total(current) },
			windows: { kind: 'categories', drawn: false, labels, reference, current }
		};
	}
	const side = (values: Float64Array, name: string): NumericSide => {
		if (values.length > orderMatters) createRng(seed).fork(name).shuffle(values);
		return { kind: 'values', values };
	};
	return {
		rows: { reference: split.reference.length, current: split.current.length },
		windows: {
			kind: 'numeric',
			reference: side(split.reference, 'reference'),
			current: side(split.current, 'current')
		}
	};
}

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
