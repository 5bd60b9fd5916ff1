/** Bins that PSI compares. */
export const psiBins = 10;

/**
 * Cuts a fine grid into ten bins of about a tenth each: first fine bins of the second to the tenth,
 * rising. As near as the grid allows.
 *
 * @param countBelow how many values lie in fine bins before this one
 * @param bins how many fine bins there are
 */
export function decileEdges(countBelow: (bin: number) => number, bins: number): Uint16Array {
	const all = countBelow(bins);
	const edges = new Uint16Array(psiBins - 1);
	let bin = 0;
	for (let k = 1; k < psiBins; k++) {
		const wanted = (all * k) / psiBins;
		while (bin < bins && countBelow(bin + 1) < wanted) bin++;
		const isNearer = wanted - countBelow(bin) > countBelow(bin + 1) - wanted;
		edges[k - 1] = isNearer ? bin + 1 : bin;
	}
	return edges;
}

/** Counts of the ten bins between edges on the fine grid. */
export function decileCounts(
	countBelow: (bin: number) => number,
	edges: Uint16Array,
	bins: number
): Float64Array {
	const counts = new Float64Array(psiBins);
	let before = 0;
	for (let k = 0; k < psiBins; k++) {
		const upTo = countBelow(edges[k] ?? bins);
		counts[k] = upTo - before;
		before = upTo;
	}
	return counts;
}
