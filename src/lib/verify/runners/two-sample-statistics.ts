import { ksTest, mean, wassersteinDistance, type TwoSampleStatistic } from '../../stats/index.ts';

/** What the permutation tests of the golden cases compare, by name. */
export const twoSampleStatistics = {
	meanDiff: (a, b) => Math.abs(mean(a) - mean(b)),
	ks: (a, b) => ksTest(a, b, { method: 'asymptotic' }).statistic,
	wasserstein: (a, b) => wassersteinDistance(a, b)
} satisfies Record<string, TwoSampleStatistic>;
