import { ksTestFromGap } from '../../../stats/index.ts';

/** With equal windows the widest gap is a whole number of rows, so there are few p-values to know. */
export interface KsLevels {
	/** The exact p-value of a gap of so many rows between the two cumulative counts. */
	pOf(gapRows: number): number;
	/** The largest p-value below `level` that can occur: how often quiet data goes below it. */
	attained(level: number): number;
}

/** Two-sample KS p-values at so many rows a side, each worked out once. */
export function ksLevels(rows: number): KsLevels {
	const known = new Float64Array(rows + 1).fill(NaN);
	function pOf(gapRows: number): number {
		if (Number.isNaN(known[gapRows])) {
			const found = { gap: gapRows * rows, location: 0 };
			known[gapRows] = ksTestFromGap(rows, rows, found).pValue;
		}
		return known[gapRows] as number;
	}
	function attained(level: number): number {
		let [wide, narrow] = [rows, 0];
		if (pOf(rows) >= level) return 0;
		while (wide - narrow > 1) {
			const middle = (wide + narrow) >>> 1;
			if (pOf(middle) < level) wide = middle;
			else narrow = middle;
		}
		return pOf(wide);
	}
	return { pOf, attained };
}
