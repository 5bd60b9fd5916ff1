import { checkChoice } from '../check-choice.ts';
import { checkSample } from '../check-sample.ts';
import { sortedCopy } from '../describe/sorted-copy.ts';
import { kolmogorov } from '../distributions/kolmogorov.ts';
import { binnedWidestGap } from './binned-widest-gap.ts';
import { float64Values } from './float64-values.ts';
import { groupEnds } from './group-ends.ts';
import { exactGapSteps } from './kolmogorov-smirnov-exact.ts';
import { runToEnd } from './run-to-end.ts';
import { widestGapFromSorted, type WidestGap } from './widest-gap.ts';

export type KsTestOptions = {
	/** `auto` is exact while n m is at most 5,000,000, else the Kolmogorov limit. */
	method?: 'auto' | 'exact' | 'asymptotic';
	/** `ignore` as SciPy: conservative with ties; `conditional` given the ties, as R 4.2 and later. */
	ties?: 'ignore' | 'conditional';
};

export type KsTestResult = {
	/** D, the widest vertical gap between the two empirical distribution functions, 0 to 1. */
	statistic: number;
	/** Chance of a gap at least this wide if nothing has changed. */
	pValue: number;
	/** A value at which the gap is that wide. */
	location: number;
	/** 1 if the reference's function is above there (its values tend to be smaller), -1 if below. */
	sign: -1 | 0 | 1;
	method: 'exact' | 'asymptotic';
	n: number;
	m: number;
};

/** Above this n m the exact p takes long, and differs little from the limit. */
const EXACT_UP_TO = 5_000_000;
/** Below this many values in all, sorting both samples is faster than counting them in cells. */
const WORTH_BINNING = 4000;

/**
 * Two-sample Kolmogorov-Smirnov test, two-sided. Samples of a million values are not sorted: see
 * `binnedWidestGap`. The gap is kept as a whole number, so that D is rounded only once.
 *
 * @param reference at least one finite value; never modified
 * @param current at least one finite value; never modified
 * @throws StatsError if a sample is empty or holds NaN or an infinity
 * @see SciPy `ks_2samp(method='exact')` for the exact p, R `ks.test(exact = FALSE)` for the other
 */
export function ksTest(
	reference: ArrayLike<number>,
	current: ArrayLike<number>,
	options: KsTestOptions = {}
): KsTestResult {
	return runToEnd(ksTestSteps(reference, current, options));
}

/** `ksTest` as a generator that yields the share done, from 0 to 1, every few milliseconds. */
export function* ksTestSteps(
	reference: ArrayLike<number>,
	current: ArrayLike<number>,
	options: KsTestOptions = {}
): Generator<number, KsTestResult> {
	const { method = 'auto', ties = 'ignore' } = options;
	checkChoice('ksTest', 'method', method, ['auto', 'exact', 'asymptotic']);
	checkChoice('ksTest', 'ties', ties, ['ignore', 'conditional']);
	const x = float64Values(reference);
	const y = float64Values(current);
	const big = x.length + y.length >= WORTH_BINNING && Math.min(x.length, y.length) > 0;
	const found = (big ? binnedWidestGap(x, y) : undefined) ?? gapBySorting(x, y);
	return yield* ksResultSteps({ n: x.length, m: y.length, found, options }, () =>
		options.ties === 'conditional' ? groupEnds(sortedCopy(x), sortedCopy(y)) : undefined
	);
}

/**
 * `ksTest` for samples that are in ascending order already, as they stay while a slider moves.
 *
 * @param reference finite values in ascending order, at least one
 * @param current finite values in ascending order, at least one
 */
export function ksTestFromSorted(
	reference: Float64Array,
	current: Float64Array,
	options: KsTestOptions = {}
): KsTestResult {
	const found = widestGapFromSorted(reference, current);
	const asked = { n: reference.length, m: current.length, found, options };
	const ends = () => (options.ties === 'conditional' ? groupEnds(reference, current) : undefined);
	return runToEnd(ksResultSteps(asked, ends));
}

/** The p-value of a widest gap that is known already, say from `sortedPairSummary`. */
export function ksTestFromGap(
	n: number,
	m: number,
	found: WidestGap,
	method: KsTestOptions['method'] = 'auto'
): KsTestResult {
	return runToEnd(ksResultSteps({ n, m, found, options: { method } }, () => undefined));
}

type Asked = { n: number; m: number; found: WidestGap; options: KsTestOptions };

function* ksResultSteps(
	{ n, m, found, options }: Asked,
	ends: () => Uint8Array | undefined
): Generator<number, KsTestResult> {
	const { method = 'auto' } = options;
	const exact = method === 'exact' || (method === 'auto' && n * m <= EXACT_UP_TO);
	const gap = Math.abs(found.gap);
	const statistic = gap / (n * m);
	let pValue = 1;
	if (gap > 0 && exact) pValue = yield* exactGapSteps({ n, m, gap, groupEnds: ends() });
	else if (gap > 0) pValue = kolmogorov().sf(Math.sqrt((n * m) / (n + m)) * statistic);
	return {
		statistic,
		pValue,
		location: found.location,
		sign: Math.sign(found.gap) as -1 | 0 | 1,
		method: exact ? 'exact' : 'asymptotic',
		n,
		m
	};
}

function gapBySorting(x: Float64Array, y: Float64Array): WidestGap {
	checkSample('ksTest', 'reference', x);
	checkSample('ksTest', 'current', y);
	return widestGapFromSorted(sortedCopy(x), sortedCopy(y));
}
