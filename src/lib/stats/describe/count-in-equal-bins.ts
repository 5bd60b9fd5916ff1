/**
 * How many values fall into each of equally wide bins, as `countInBins` would count them.
 * The bin is worked out by division and then put right by the edges, which are what counts.
 *
 * @param x finite numbers
 * @param edges rising, equally far apart, at least 2
 */
export function countInEqualBins(x: ArrayLike<number>, edges: Float64Array): Float64Array {
	const bins = edges.length - 1;
	const first = edges[0] as number;
	const last = edges[bins] as number;
	const perBin = bins / (last - first);
	const counts = new Float64Array(bins);
	for (let i = 0; i < x.length; i++) {
		const value = x[i] as number;
		if (!(value >= first && value <= last)) continue;
		let bin = Math.min(bins - 1, Math.floor((value - first) * perBin));
		if (value < (edges[bin] as number)) bin--;
		else if (bin < bins - 1 && value >= (edges[bin + 1] as number)) bin++;
		counts[bin]!++;
	}
	return counts;
}
