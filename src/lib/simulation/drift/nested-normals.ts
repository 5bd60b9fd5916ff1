import { fillNormal, type Rng } from '../../random/index.ts';

/**
 * Standard normal rows of which fewer are always the first of more, so that a picture of them grows
 * instead of jumping. They are drawn when they are first asked for, and kept.
 *
 * @param rng its draws are used up as more rows are asked for
 * @returns the first `rows` rows: a view, not to be written to
 */
export function nestedNormals(rng: Rng): (rows: number) => Float64Array {
	let drawn = new Float64Array(0);
	return (rows) => {
		if (rows > drawn.length) {
			const longer = new Float64Array(Math.max(rows, Math.min(2 * drawn.length, 1_000_000)));
			longer.set(drawn);
			fillNormal(rng, longer.subarray(drawn.length));
			drawn = longer;
		}
		return drawn.subarray(0, rows);
	};
}
