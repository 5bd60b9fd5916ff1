import type { CategoryColumn } from '../table.ts';
import type { PerSide } from './report.ts';
import { sideCounts } from './side-values.ts';
import type { TablePair } from './table-pair.ts';

/** Rows of each category on both sides; no category is empty on both. */
export type CountedLabels = { readonly labels: string[] } & PerSide<number[]>;

/** Counts a column of categories; in two files the same text is the same category. */
export function countLabels(columns: PerSide<CategoryColumn>, pair: TablePair): CountedLabels {
	const places = new Map<string, number>();
	const reference: number[] = [];
	const current: number[] = [];
	for (const side of ['reference', 'current'] as const) {
		const counts = sideCounts(columns[side], pair[side].rows);
		columns[side].labels.forEach((label, code) => {
			const rows = counts[code] as number;
			if (rows === 0) return;
			const place = places.get(label) ?? places.size;
			places.set(label, place);
			reference[place] = (reference[place] ?? 0) + (side === 'reference' ? rows : 0);
			current[place] = (current[place] ?? 0) + (side === 'current' ? rows : 0);
		});
	}
	return { labels: [...places.keys()], reference, current };
}

/** Few different numbers as categories, in order of size. */
export function countNumbers(reference: Float64Array, current: Float64Array): CountedLabels {
	const counts = new Map<number, [number, number]>();
	for (const [side, values] of [reference, current].entries()) {
		for (const value of values) {
			const known = counts.get(value);
			if (known) known[side]!++;
			else counts.set(value, side === 0 ? [1, 0] : [0, 1]);
		}
	}
	const sorted = [...counts].sort(([one], [other]) => one - other);
	return {
		labels: sorted.map(([value]) => String(value).replace('-', '−')),
		reference: sorted.map(([, [rows]]) => rows),
		current: sorted.map(([, [, rows]]) => rows)
	};
}
