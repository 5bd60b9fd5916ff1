/** Weights as shares of their sum; nothing at all is read as all equal. */
export function weightShares(weights: readonly number[]): number[] {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => (total > 0 ? weight / total : 1 / weights.length));
}
