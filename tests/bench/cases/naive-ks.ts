/** D as most would write it: sort both with the engine's own sort, then walk along. */
export function naiveKs(reference: Float64Array, current: Float64Array): number {
	const x = reference.slice().sort();
	const y = current.slice().sort();
	let [i, j, widest] = [0, 0, 0];
	while (i < x.length && j < y.length) {
		const value = Math.min(x[i] as number, y[j] as number);
		while (x[i] === value) i++;
		while (y[j] === value) j++;
		widest = Math.max(widest, Math.abs(i / x.length - j / y.length));
	}
	return widest;
}
