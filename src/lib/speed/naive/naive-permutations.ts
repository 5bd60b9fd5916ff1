import type { Rng } from '../../random/index.ts';

/** p of the difference of two means: shuffle a joined copy, slice it, reduce both parts. */
export function naivePermutations(
	x: readonly number[],
	y: readonly number[],
	permutations: number,
	rng: Rng
): number {
	const mean = (values: readonly number[]) =>
		values.reduce((sum, value) => sum + value, 0) / values.length;
	const observed = Math.abs(mean(x) - mean(y));
	const all = [...x, ...y];
	let count = 0;
	for (let k = 0; k < permutations; k++) {
		rng.shuffle(all);
		const apart = Math.abs(mean(all.slice(0, x.length)) - mean(all.slice(x.length)));
		if (apart >= observed) count++;
	}
	return (1 + count) / (1 + permutations);
}
