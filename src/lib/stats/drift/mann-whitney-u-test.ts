import { checkChoice } from '../check-choice.ts';
import { sortedCopy } from '../describe/sorted-copy.ts';
import { normal } from '../distributions/normal.ts';
import { StatsError } from '../stats-error.ts';
import { checkedValues } from './float64-values.ts';
import { mannWhitneyExactTail } from './mann-whitney-exact.ts';
import { sortedPairSummary, type SortedPairSummary } from './sorted-pair-summary.ts';

export type MannWhitneyOptions = {
	/** `auto` is exact without ties while n m is at most 2000; exact takes no account of ties. */
	method?: 'auto' | 'exact' | 'asymptotic';
	/** `greater`: the reference's values tend to be larger. */
	alternative?: 'two-sided' | 'less' | 'greater';
	/** Half a pair taken off the difference in the asymptotic p, as SciPy does; default true. */
	continuity?: boolean;
};

export type MannWhitneyUTestResult = {
	/** U of the reference: pairs in which its value is the larger, ties as half. */
	statistic: number;
	pValue: number;
	/** U over all pairs: the chance that a reference value exceeds a current one, ties as half. */
	commonLanguage: number;
	method: 'exact' | 'asymptotic';
};

const EXACT_UP_TO = 2000;
/** Beyond this many pairs the exact count takes longer than a moment. */
const EXACT_AT_MOST = 250_000;

/**
 * Mann-Whitney U test: do values of one side tend to exceed those of the other? It compares ranks, not
 * medians: two samples may share a median and still differ.
 *
 * @param reference at least one finite value; never modified
 * @param current at least one finite value; never modified
 * @throws StatsError if a sample is empty or holds NaN or an infinity, or is too large for `exact`
 * @see Mann & Whitney (1947); SciPy `mannwhitneyu(x, y)`
 */
export function mannWhitneyUTest(
	reference: ArrayLike<number>,
	current: ArrayLike<number>,
	options: MannWhitneyOptions = {}
): MannWhitneyUTestResult {
	const x = sortedCopy(checkedValues('mannWhitneyUTest', 'reference', reference));
	const y = sortedCopy(checkedValues('mannWhitneyUTest', 'current', current));
	return mannWhitneyFromSummary(sortedPairSummary(x, y), options);
}

/** `mannWhitneyUTest` from the merge of two samples that are sorted already. */
export function mannWhitneyFromSummary(
	summary: SortedPairSummary,
	{ method = 'auto', alternative = 'two-sided', continuity = true }: MannWhitneyOptions = {}
): MannWhitneyUTestResult {
	checkChoice('mannWhitneyUTest', 'method', method, ['auto', 'exact', 'asymptotic']);
	checkChoice('mannWhitneyUTest', 'alternative', alternative, ['two-sided', 'less', 'greater']);
	const { n, m, referenceWins: statistic, tieTerm } = summary;
	const pairs = n * m;
	const few = pairs <= EXACT_UP_TO && tieTerm === 0;
	const exact = method === 'exact' || (method === 'auto' && few);
	if (exact && pairs > EXACT_AT_MOST) {
		throw new StatsError(
			'out-of-range',
			`mannWhitneyUTest counts exactly up to ${EXACT_AT_MOST} pairs, got ${pairs}: use the asymptotic method`
		);
	}
	const tail = exact
		? (wins: number) => mannWhitneyExactTail(n, m, wins)
		: (wins: number) => normalTail(summary, wins, continuity);
	return {
		statistic,
		pValue: pValueOf(tail, { statistic, pairs, alternative }),
		commonLanguage: statistic / pairs,
		method: exact ? 'exact' : 'asymptotic'
	};
}

type Seen = {
	statistic: number;
	pairs: number;
	alternative: NonNullable<MannWhitneyOptions['alternative']>;
};

function pValueOf(tail: (wins: number) => number, { statistic, pairs, alternative }: Seen): number {
	if (alternative === 'greater') return tail(statistic);
	if (alternative === 'less') return tail(pairs - statistic);
	return Math.min(1, 2 * tail(Math.max(statistic, pairs - statistic)));
}

function normalTail(summary: SortedPairSummary, wins: number, continuity: boolean): number {
	const sd = spreadOfWins(summary);
	// Every value is tied: nothing can be said against "no change".
	if (sd === 0) return 1;
	const above = wins - (summary.n * summary.m) / 2 - (continuity ? 0.5 : 0);
	return normal(0, 1).sf(above / sd);
}

/** Standard deviation of U when nothing has changed, with the usual correction for ties. */
export function spreadOfWins({ n, m, tieTerm }: SortedPairSummary): number {
	const total = n + m;
	if (total < 2) return 0;
	return Math.sqrt(((n * m) / 12) * Math.max(0, total + 1 - tieTerm / (total * (total - 1))));
}
