import { checkChoice } from '../check-choice.ts';
import { checkAtMost, checkWhole } from '../check-number.ts';
import { sortedCopy } from '../describe/sorted-copy.ts';
import { binCounts, binCountsFromSorted } from './bin-counts.ts';
import { binEdges, type BinStrategy } from './bin-edges.ts';
import { checkedValues } from './float64-values.ts';
import { psi, type PsiResult } from './psi.ts';

export type PsiFromSamplesOptions = {
	/** How many bins to aim at, default 10; fewer where edges coincide. */
	bins?: number;
	/** Bins with as many reference rows each (the default), or as wide as each other. */
	strategy?: BinStrategy;
	/** The share that an empty bin counts as, default 0.0001; 0 for none. */
	floor?: number;
};

export type PsiFromSamplesResult = PsiResult & {
	/** From -Infinity to Infinity; a bin holds its lower edge. */
	edges: number[];
	referenceCounts: number[];
	currentCounts: number[];
	referenceProportions: number[];
	currentProportions: number[];
};

/**
 * Population stability index of two samples, over bins laid on the reference.
 *
 * @param reference at least one finite value; never modified
 * @param current at least one finite value; never modified
 * @throws StatsError if a sample is empty or holds NaN or an infinity, or `bins` is not whole
 * @see Siddiqi (2006), "Credit Risk Scorecards", for the habit of ten bins
 */
export function psiFromSamples(
	reference: ArrayLike<number>,
	current: ArrayLike<number>,
	{ bins = 10, strategy = 'quantile', floor = 1e-4 }: PsiFromSamplesOptions = {}
): PsiFromSamplesResult {
	checkWhole('psiFromSamples', 'bins', bins, 1);
	checkAtMost('psiFromSamples', 'bins', bins, 1e6);
	checkChoice('psiFromSamples', 'strategy', strategy, ['quantile', 'width']);
	const x = sortedCopy(checkedValues('psiFromSamples', 'reference', reference));
	const y = checkedValues('psiFromSamples', 'current', current);
	const edges = binEdges(x, bins, strategy);
	const referenceCounts = binCountsFromSorted(x, edges);
	const currentCounts = binCounts(y, edges);
	return {
		...psi(referenceCounts, currentCounts, { floor }),
		edges: Array.from(edges),
		referenceCounts,
		currentCounts,
		referenceProportions: referenceCounts.map((count) => count / x.length),
		currentProportions: currentCounts.map((count) => count / y.length)
	};
}
