import type { CategoryColumn, NumberColumn } from '../table.ts';

/** The values of one side, without the missing ones, in the order of the rows. */
export function sideNumbers({ values }: NumberColumn, rows: Uint32Array): Float64Array {
	const found = new Float64Array(rows.length);
	let count = 0;
	for (let i = 0; i < rows.length; i++) {
		const value = values[rows[i] as number] as number;
		if (value === value) found[count++] = value;
	}
	return count === found.length ? found : found.slice(0, count);
}

/** Rows of one side by code. */
export function sideCounts({ codes, labels }: CategoryColumn, rows: Uint32Array): Float64Array {
	const counts = new Float64Array(labels.length);
	for (let i = 0; i < rows.length; i++) {
		const code = codes[rows[i] as number] as number;
		if (code >= 0) counts[code]!++;
	}
	return counts;
}
