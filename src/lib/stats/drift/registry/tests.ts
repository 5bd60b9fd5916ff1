import { chiSquared } from '../../distributions/chi-squared.ts';
import { kolmogorov } from '../../distributions/kolmogorov.ts';
import { normal } from '../../distributions/normal.ts';
import { chiSquareTest } from '../chi-square-test.ts';
import { cramerVonMisesQuantile } from '../cramer-von-mises-limit.ts';
import { cramerVonMisesFromSummary, matchToLimit } from '../cramer-von-mises-test.ts';
import { numericFeature, type DriftPair, type DriftTest } from '../drift-test.ts';
import { ksTestFromGap } from '../ks-test.ts';
import { mannWhitneyFromSummary, spreadOfWins } from '../mann-whitney-u-test.ts';
import { filledBins } from './filled-bins.ts';
import { readsP } from './readings.ts';
import { fivePercent } from './thresholds.ts';

const common = { group: 'test', speed: 'live', threshold: fivePercent } as const;

function widestGapAt({ n, m }: DriftPair, chance: number): number {
	return Math.min(1, kolmogorov().quantile(1 - chance) * Math.sqrt(1 / n + 1 / m));
}

export const kolmogorovSmirnov: DriftTest = {
	...common,
	...readsP('a widest gap of D', 4, widestGapAt),
	id: 'ks',
	title: 'Kolmogorov–Smirnov',
	asks: 'widest gap, D',
	accepts: ['continuous'],
	statistic: { name: 'widest gap between the two distribution curves', symbol: 'D' },
	digits: 4,
	base: 0,
	compute(pair) {
		const { n, m, summary } = numericFeature('ks', pair);
		const { statistic, pValue } = ksTestFromGap(n, m, summary.widestGap);
		return { statistic, pValue };
	},
	quiet: (pair) => widestGapAt(pair, 0.05)
};

function cramersVAt(pair: DriftPair, chance: number): number {
	const df = filledBins(pair) - 1;
	return df === 0 ? 0 : Math.sqrt(chiSquared(df).quantile(1 - chance) / (pair.n + pair.m));
}

export const chiSquare: DriftTest = {
	...common,
	...readsP('Cramér’s V', 4, cramersVAt),
	id: 'chi-square',
	title: 'Chi-square',
	asks: 'Cramér’s V, over the bins',
	accepts: ['continuous', 'categorical'],
	statistic: { name: 'Cramér’s V, the effect size of the chi-square test', symbol: 'V' },
	digits: 4,
	base: 0,
	compute({ referenceCounts, currentCounts }) {
		const { cramersV, pValue } = chiSquareTest(referenceCounts, currentCounts);
		return { statistic: cramersV, pValue };
	},
	quiet: (pair) => cramersVAt(pair, 0.05)
};

function squaredGapsAt({ n, m }: DriftPair, chance: number): number {
	const { mean, scale } = matchToLimit(n, m);
	return mean + scale * (cramerVonMisesQuantile(chance) - 1 / 6);
}

export const cramerVonMises: DriftTest = {
	...common,
	...readsP('T', 3, squaredGapsAt),
	id: 'cramer-von-mises',
	title: 'Cramér–von Mises',
	asks: 'all gaps, squared, T',
	accepts: ['continuous'],
	statistic: { name: 'squared gaps between the two distribution curves', symbol: 'T' },
	digits: 3,
	base: 0,
	compute(pair) {
		const { statistic, pValue } = cramerVonMisesFromSummary(
			numericFeature('cramer-von-mises', pair).summary
		);
		return { statistic, pValue };
	},
	quiet: (pair) => squaredGapsAt(pair, 0.05)
};

function chanceToExceedAt(pair: DriftPair, chance: number): number {
	const { n, m, summary } = numericFeature('mann-whitney', pair);
	const reach = normal(0, 1).quantile(1 - chance / 2) * spreadOfWins(summary);
	return Math.min(1, 0.5 + reach / (n * m));
}

export const mannWhitney: DriftTest = {
	...common,
	...readsP('P(current > reference)', 4, chanceToExceedAt),
	id: 'mann-whitney',
	title: 'Mann–Whitney',
	asks: 'P(current > reference)',
	accepts: ['continuous'],
	statistic: { name: 'chance that a current value exceeds a reference value', symbol: 'θ' },
	digits: 4,
	base: 0.5,
	compute(pair) {
		const result = mannWhitneyFromSummary(numericFeature('mann-whitney', pair).summary);
		return { statistic: 1 - result.commonLanguage, pValue: result.pValue };
	},
	quiet: (pair) => chanceToExceedAt(pair, 0.05)
};
