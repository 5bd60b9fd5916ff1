import type { RowUse } from './types.ts';

/**
 * What the rows of a day are for. A fifth of the labels is never learnt from, by no model, so that any
 * two models may be compared on it; at least one row each judges and teaches.
 */
export function rowUse(rowsPerDay: number, labelShare: number): RowUse {
	const labelled = Math.max(2, Math.round(rowsPerDay * labelShare));
	return { held: Math.max(1, Math.round(labelled / 5)), labelled };
}
