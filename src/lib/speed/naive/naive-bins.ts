/** Values in each bin [edge, next edge), by looking for the edge from the left each time. */
export function naiveBins(x: readonly number[], edges: readonly number[]): number[] {
	const counts = new Array<number>(edges.length - 1).fill(0);
	for (const value of x) counts[edges.findIndex((edge) => value < edge) - 1]!++;
	return counts;
}
