import { between } from '../describe/between.ts';

/** How bins are laid over a reference: each with as many rows, or each as wide. */
export type BinStrategy = 'quantile' | 'width';

/**
 * Edges of at most `bins` bins over a reference sample; the outer ones are open to both infinities, so
 * that no current value falls outside. A bin holds its lower edge and not its upper one. Quantile edges
 * (R type 7) that coincide are merged, and a constant reference leaves one bin.
 *
 * @param sorted the reference in ascending order, at least one finite value
 * @param bins how many bins to aim at, 1 or more
 * @returns ascending edges from -Infinity to Infinity, one more than there are bins
 */
export function binEdges(
	sorted: Float64Array,
	bins: number,
	strategy: BinStrategy = 'quantile'
): Float64Array {
	const low = sorted[0] as number;
	const high = sorted[sorted.length - 1] as number;
	const inner: number[] = [];
	for (let k = 1; k < bins; k++) {
		const edge = strategy === 'width' ? between(low, high, k / bins) : atShare(sorted, k / bins);
		if (edge > (inner.at(-1) ?? low) && edge < high) inner.push(edge);
	}
	return Float64Array.of(-Infinity, ...inner, Infinity);
}

/** Quantile by linear interpolation between order statistics, R type 7. */
function atShare(sorted: Float64Array, share: number): number {
	const place = (sorted.length - 1) * share;
	const before = Math.floor(place);
	const value = sorted[before] as number;
	return between(value, sorted[before + 1] ?? value, place - before);
}
