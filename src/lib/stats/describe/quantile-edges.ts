import { checkAtMost, checkWhole } from '../check-number.ts';
import { quantile } from './quantile.ts';

/**
 * Edges of bins that hold about equally many values each: the type-7 quantiles at i / bins.
 * The outer two are opened to -Infinity and Infinity, and equal edges are merged, so that a sample
 * with many ties gets fewer bins than asked for.
 *
 * @param x at least 1 finite number
 * @param bins how many bins are wanted, at least 1
 * @throws StatsError if the sample is empty or not finite, or bins is not a whole number above 0
 */
export function quantileEdges(x: ArrayLike<number>, bins: number): number[] {
	checkWhole('quantileEdges', 'bins', bins, 1);
	checkAtMost('quantileEdges', 'bins', bins, 1e6);
	const levels = Array.from({ length: bins + 1 }, (_, i) => i / bins);
	const distinct = [...new Set(quantile(x, levels))];
	return [-Infinity, ...distinct.slice(1, -1), Infinity];
}
