import { checkBase } from './kl-divergence.ts';
import { comparableShares } from './shares.ts';

/** Below this relative difference the power series of the logarithms is the more exact form. */
const NEARLY_EQUAL = 0.02;

/**
 * Jensen-Shannon distance: the square root of the mean divergence of two distributions from their
 * average. Symmetric, finite, and a true distance. In base 2 from 0 (equal) to 1 (nothing shared).
 *
 * @param p counts or proportions of the reference, 0 or more, not all 0
 * @param q counts or proportions of the current sample, same bins in the same order
 * @param options `base` of the logarithm, default 2; SciPy's and Evidently's default is e, whose largest
 * value is 0.8326
 * @throws StatsError if the bins differ in number, a count is negative, or a side is empty
 * @see Lin (1991), "Divergence Measures Based on the Shannon Entropy"; SciPy `jensenshannon(p, q, base=2)`
 */
export function jensenShannonDistance(
	p: ArrayLike<number>,
	q: ArrayLike<number>,
	{ base = 2 }: { base?: number } = {}
): number {
	checkBase('jensenShannonDistance', base);
	const [before, after] = comparableShares('jensenShannonDistance', p, q);
	let nats = 0;
	for (let i = 0; i < before.length; i++) {
		const sum = (before[i] as number) + (after[i] as number);
		if (sum > 0) nats += (sum / 4) * spread(((before[i] as number) - (after[i] as number)) / sum);
	}
	return Math.min(Math.sqrt(nats / Math.log(base)), Math.sqrt(Math.LN2 / Math.log(base)));
}

/** (1 + d) ln(1 + d) + (1 - d) ln(1 - d) for d from -1 to 1, without cancellation near 0. */
function spread(difference: number): number {
	const d = Math.abs(difference);
	if (d === 1) return 2 * Math.LN2;
	if (d > NEARLY_EQUAL) return (1 + d) * Math.log1p(d) + (1 - d) * Math.log1p(-d);
	const square = d * d;
	return square * (1 + square * (1 / 6 + square * (1 / 15 + square * (1 / 28 + square / 45))));
}
