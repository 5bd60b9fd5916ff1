/**
 * The share of values in each bin between inner edges; the first and the last bin are open, and a
 * value on an edge belongs to the bin on its right.
 *
 * @param innerEdges rising; one fewer than there are bins
 */
export function binShares(values: Float64Array, innerEdges: ArrayLike<number>): Float64Array {
	const shares = new Float64Array(innerEdges.length + 1);
	for (let row = 0; row < values.length; row++) {
		const value = values[row] as number;
		let bin = 0;
		while (bin < innerEdges.length && value >= (innerEdges[bin] as number)) bin++;
		shares[bin]! += 1;
	}
	return shares.map((count) => count / values.length);
}
