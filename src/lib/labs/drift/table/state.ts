import type { Correction, SplitRule } from '$lib/simulation/table';
import { bundledTables, type BundledTable } from './tables.ts';

/** Everything that decides what the report says of a table. */
export type TableState = {
	/** Id of a bundled table, or `own`. */
	readonly source: string;
	/** How the rows are split; null: against a second file. */
	readonly split: SplitRule | null;
	readonly correction: Correction;
	readonly alpha: number;
	/** An effect below this does not count as moved. */
	readonly least: number;
};

export const limits = {
	alpha: { min: 0.001, max: 0.2 },
	least: { min: 0, max: 0.5 }
} as const;

/** Of the rows that the joint test takes, so that the same table gives the same numbers. */
export const seed = 7;

const [first] = bundledTables as [BundledTable];

/** What a bundled table opens with. */
export function firstSplit({ splits }: BundledTable): SplitRule {
	const [split] = splits;
	if (!split) throw new Error('A bundled table needs a split');
	return split.rule;
}

/** Nine years of a table that people filled in by hand. */
export const initialState: TableState = {
	source: first.id,
	split: firstSplit(first),
	correction: 'holm',
	alpha: 0.05,
	least: 0
};
