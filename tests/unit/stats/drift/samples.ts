import { resolve } from '../../../../src/lib/verify/index.ts';

/** Nearly normal numbers (sums of twelve uniforms), rebuilt from a seed with plain arithmetic. */
export function bell(seed: number, n: number, loc = 0, scale = 1): Float64Array {
	return Float64Array.from(resolve({ gen: { base: 'ih12', seed, n, loc, scale } }));
}

/** Whole numbers from 0 to k - 1: many ties. */
export function whole(seed: number, n: number, k: number): Float64Array {
	return Float64Array.from(resolve({ gen: { base: 'int', seed, n, k } }));
}

/** Pareto numbers of infinite variance. */
export function heavyTailed(seed: number, n: number, scale = 1): Float64Array {
	return Float64Array.from(resolve({ gen: { base: 'pareto2', seed, n, scale } }));
}

/** All ways to choose n of the pooled values as the first sample: the two samples of each. */
export function* splits(pooled: readonly number[], n: number): Generator<[number[], number[]]> {
	if (n === 0 || n === pooled.length) {
		yield n === 0 ? [[], [...pooled]] : [[...pooled], []];
		return;
	}
	const [first, ...rest] = pooled as [number, ...number[]];
	for (const [x, y] of splits(rest, n - 1)) yield [[first, ...x], y];
	for (const [x, y] of splits(rest, n)) yield [x, [first, ...y]];
}

/** D of two samples by looking at every value: the definition, slowly. */
export function slowGap(x: ArrayLike<number>, y: ArrayLike<number>): number {
	const values = [...Array.from(x), ...Array.from(y)];
	const upTo = (sample: ArrayLike<number>, value: number) =>
		Array.from(sample).filter((other) => other <= value).length;
	return Math.max(
		...values.map((value) => Math.abs(upTo(x, value) * y.length - upTo(y, value) * x.length))
	);
}
