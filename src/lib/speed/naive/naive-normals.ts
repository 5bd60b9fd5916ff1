import type { Rng } from '../../random/index.ts';

/** Standard normal numbers by Box and Muller's formula, one at a time. */
export function naiveNormals(n: number, rng: Rng): number[] {
	const out: number[] = [];
	for (let i = 0; i < n; i++) {
		const radius = Math.sqrt(-2 * Math.log(1 - rng.uniform()));
		out.push(radius * Math.cos(2 * Math.PI * rng.uniform()));
	}
	return out;
}
