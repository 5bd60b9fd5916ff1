import { ksTestFromGap } from '../../../stats/index.ts';

/**
 * The narrowest gap between two windows at which KS rings: the smallest whole number over n m with a
 * p-value below alpha. One for all looks, as their windows are of one size.
 *
 * @returns as D, 0 to 1; Infinity if even windows without a value in common have a larger p
 */
export function ksLine(n: number, m: number, alpha: number): number {
	const rings = (gap: number) => ksTestFromGap(n, m, { gap, location: 0 }).pValue < alpha;
	if (!rings(n * m)) return Infinity;
	let quiet = 0;
	let loud = n * m;
	while (loud - quiet > 1) {
		const middle = (quiet + loud) >>> 1;
		if (rings(middle)) loud = middle;
		else quiet = middle;
	}
	return loud / (n * m);
}
