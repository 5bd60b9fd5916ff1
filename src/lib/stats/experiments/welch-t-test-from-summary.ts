import { checkLevel } from '../check-level.ts';
import { checkFinite, checkWhole } from '../check-number.ts';
import { studentT } from '../distributions/student-t.ts';
import { StatsError } from '../stats-error.ts';
import { compareSummaries, type WelchTTestOptions, type WelchTTestResult } from './welch-t-test.ts';

/** What is left of a sample when only its moments were kept. */
export type SampleSummary = {
	/** Values, whole, at least 2. */
	n: number;
	mean: number;
	/** With n - 1 in the denominator, 0 or more. */
	variance: number;
};

/**
 * Welch's t test of two samples of which only counts, means and variances are known.
 *
 * @throws StatsError if a summary is none of a sample, no value differs, or the answer is beyond 1e308
 * @see SciPy `ttest_ind_from_stats(equal_var=False)`
 */
export function welchTTestFromSummary(
	a: SampleSummary,
	b: SampleSummary,
	{ confidence = 0.95, equalVariances = false }: WelchTTestOptions = {}
): WelchTTestResult {
	const caller = 'welchTTestFromSummary';
	checkLevel(caller, 'confidence', confidence);
	checkSummary(caller, a);
	checkSummary(caller, b);
	const { gap, error, df, pooled } = compareSummaries(a, b, equalVariances);
	if (!(error > 0)) throw new StatsError('out-of-range', `${caller} requires values that differ`);
	const law = studentT(df);
	const reach = -law.quantile((1 - confidence) / 2) * error;
	checkFinite(caller, 'interval', gap - reach);
	checkFinite(caller, 'interval', gap + reach);
	return {
		statistic: gap / error,
		df,
		pValue: 2 * law.sf(Math.abs(gap / error)),
		difference: gap,
		interval: [gap - reach, gap + reach],
		cohensD: gap / pooled
	};
}

function checkSummary(caller: string, { n, mean, variance }: SampleSummary): void {
	checkWhole(caller, 'n', n, 2);
	checkFinite(caller, 'mean', mean);
	checkFinite(caller, 'variance', variance);
	if (variance >= 0) return;
	throw new StatsError(
		'out-of-range',
		`${caller} requires a variance of 0 or more, got ${variance}`
	);
}
