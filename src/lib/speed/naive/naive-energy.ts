/** Energy distance by its definition: the mean distance of all pairs, three times. */
export function naiveEnergy(x: readonly number[], y: readonly number[]): number {
	return Math.sqrt(2 * meanDistance(x, y) - meanDistance(x, x) - meanDistance(y, y));
}

function meanDistance(x: readonly number[], y: readonly number[]): number {
	let sum = 0;
	for (const a of x) for (const b of y) sum += Math.abs(a - b);
	return sum / (x.length * y.length);
}
