/** The widest gap of two empirical distribution functions: sort both, then walk along. */
export function naiveKs(reference: readonly number[], current: readonly number[]): number {
	const x = [...reference].sort((a, b) => a - b);
	const y = [...current].sort((a, b) => a - b);
	let [i, j, widest] = [0, 0, 0];
	while (i < x.length && j < y.length) {
		const value = Math.min(x[i] as number, y[j] as number);
		while (x[i] === value) i++;
		while (y[j] === value) j++;
		widest = Math.max(widest, Math.abs(i / x.length - j / y.length));
	}
	return widest;
}
