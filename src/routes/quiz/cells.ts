import type { ScenarioDocument } from '$lib/content';

const number = /^(?:[<>−+]? ?[\d.,]+(?: ?(?:%|ms|s|min|GB|MB|kB|h|€|m|k))?|–)$/;

/** The columns of a table that hold numbers, to be set right; never the first. */
export function numberColumns({ kind, columns, rows }: ScenarioDocument): readonly boolean[] {
	if (kind !== 'table') return [];
	return columns.map((_, at) => at > 0 && rows.every((row) => number.test(row[at] ?? '')));
}

/** 1,824 or 11.1 % as a number; NaN for what is none. */
export const numberIn = (cell: string): number =>
	Number.parseFloat(
		cell
			.replaceAll(',', '')
			.replace('−', '-')
			.replace(/^[<>] ?/, '')
	);
