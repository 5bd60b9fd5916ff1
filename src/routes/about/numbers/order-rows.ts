import type { FunctionRow } from './numbers-page.ts';

/** How the table may be ordered. */
export type RowOrder = 'area' | 'name' | 'cases' | 'error';

/** Rows under one heading; outside the order by area there is one group, and no heading. */
export type RowGroup = { area: string | undefined; rows: FunctionRow[] };

const compare: Readonly<
	Record<Exclude<RowOrder, 'area'>, (a: FunctionRow, b: FunctionRow) => number>
> = {
	name: (a, b) => a.name.localeCompare(b.name, 'en'),
	cases: (a, b) => b.values - a.values,
	error: (a, b) => b.largestError - a.largestError
};

/**
 * The rows whose name, area or sentence holds what is looked for, in the order asked for.
 *
 * @param wanted words that must all be there, in any case
 */
export function orderRows(
	rows: readonly FunctionRow[],
	order: RowOrder,
	wanted: string
): RowGroup[] {
	const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
	const found = rows.filter(({ name, area, sentence }) => {
		const text = `${name} ${area} ${sentence}`.toLowerCase();
		return words.every((word) => text.includes(word));
	});
	if (found.length === 0) return [];
	if (order !== 'area') return [{ area: undefined, rows: found.sort(compare[order]) }];
	const areas = [...new Set(found.map(({ area }) => area))];
	return areas.map((area) => ({ area, rows: found.filter((row) => row.area === area) }));
}
