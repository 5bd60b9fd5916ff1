import { checkChoice } from '../check-choice.ts';
import { sortedCopy } from '../describe/sorted-copy.ts';
import { StatsError } from '../stats-error.ts';
import { cramerVonMisesExactTail } from './cramer-von-mises-exact.ts';
import { cramerVonMisesLimitTail } from './cramer-von-mises-limit.ts';
import { checkedValues } from './float64-values.ts';
import { sortedPairSummary, type SortedPairSummary } from './sorted-pair-summary.ts';

export type CramerVonMisesMethod = 'auto' | 'exact' | 'asymptotic';

export type CramerVonMisesTestResult = {
	/** T: the squared gaps between the two empirical distribution functions, over all values. */
	statistic: number;
	/** Chance of a T at least as large if nothing has changed. */
	pValue: number;
	method: 'exact' | 'asymptotic';
};

/** SciPy's border between the exact p and the limit. */
const EXACT_UP_TO = 20;
/** Beyond this the exact count takes minutes. */
const EXACT_AT_MOST = 40;

/**
 * Two-sample Cramér-von Mises test (Anderson's T, midranks for ties). It adds up all gaps between the
 * two empirical distribution functions, where Kolmogorov-Smirnov looks at the widest only.
 *
 * @param reference at least two finite values; never modified
 * @param current at least two finite values; never modified
 * @param options `method`: `auto` is exact while both samples have at most 20 values, as SciPy; exact
 * ignores ties and takes at most 40 values a side
 * @throws StatsError if a sample has fewer than two values, holds NaN or an infinity, or is too large for `exact`
 * @see Anderson (1962), "On the Distribution of the Two-Sample Cramér-von Mises Criterion"; SciPy `cramervonmises_2samp`
 */
export function cramerVonMisesTest(
	reference: ArrayLike<number>,
	current: ArrayLike<number>,
	options: { method?: CramerVonMisesMethod } = {}
): CramerVonMisesTestResult {
	const x = sortedCopy(checkedValues('cramerVonMisesTest', 'reference', reference, 2));
	const y = sortedCopy(checkedValues('cramerVonMisesTest', 'current', current, 2));
	return cramerVonMisesFromSummary(sortedPairSummary(x, y), options);
}

/** `cramerVonMisesTest` from the merge of two samples that are sorted already. */
export function cramerVonMisesFromSummary(
	{ n, m, cramerVonMises: statistic }: SortedPairSummary,
	{ method = 'auto' }: { method?: CramerVonMisesMethod } = {}
): CramerVonMisesTestResult {
	checkChoice('cramerVonMisesTest', 'method', method, ['auto', 'exact', 'asymptotic']);
	const largest = Math.max(n, m);
	const exact = method === 'exact' || (method === 'auto' && largest <= EXACT_UP_TO);
	if (!exact) return { statistic, pValue: limitTail(n, m, statistic), method: 'asymptotic' };
	if (largest > EXACT_AT_MOST) {
		throw new StatsError(
			'out-of-range',
			`cramerVonMisesTest counts exactly up to ${EXACT_AT_MOST} values a side, got ${largest}: use the asymptotic method`
		);
	}
	return { statistic, pValue: cramerVonMisesExactTail(n, m, statistic), method: 'exact' };
}

/** T brought to the mean and the spread of its limit (Anderson's equations 11, 14 and 15). */
function limitTail(n: number, m: number, statistic: number): number {
	const { mean, scale } = matchToLimit(n, m);
	return cramerVonMisesLimitTail(1 / 6 + (statistic - mean) / scale);
}

/** The mean of T for samples of n and m, and how much wider it spreads than its limit. */
export function matchToLimit(n: number, m: number): { mean: number; scale: number } {
	const total = n + m;
	const product = n * m;
	const spread = 4 * product * total - 3 * (n * n + m * m) - 2 * product;
	const variance = ((total + 1) / total / total / 45 / 4) * (spread / product);
	return { mean: (1 + 1 / total) / 6, scale: Math.sqrt(45 * variance) };
}
