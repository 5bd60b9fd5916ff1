import { chiSquared, chiSquareTest, goodnessOfFitTest } from '../../../../stats/index.ts';
import type { SharedCounts } from '../distinct-values.ts';
import type { JudgedWindows } from '../judged-windows.ts';
import { isBeyond, type Finding, type Rule } from '../rule.ts';

type CountsOf = (windows: JudgedWindows) => SharedCounts;
type Tested = { readonly statistic: number; readonly df: number; readonly pValue: number };

/** One category or none decides nothing. */
const nothingToSee: Tested = { statistic: 0, df: 0, pValue: 1 };

function findingOf({ statistic, df, pValue }: Tested, level: number): Finding {
	if (df < 1) return { statistic: 0, ringsFrom: 1, rings: false };
	// Roots, so that twice the reading is twice the drift, as with a distance.
	const ringsFrom = Math.sqrt(chiSquared(df).quantile(1 - level));
	return { statistic: Math.sqrt(statistic), ringsFrom, rings: isBeyond(pValue, '<', level) };
}

function chiSquareRule(
	named: Pick<Rule, 'id' | 'measures'>,
	level: number,
	test: (windows: JudgedWindows) => Tested
): Rule {
	return {
		...named,
		asks: 'chance',
		side: '<',
		limit: level,
		find: (windows) => findingOf(test(windows), level),
		pValue: (windows) => test(windows).pValue
	};
}

const asSamples =
	(countsOf: CountsOf) =>
	(windows: JudgedWindows): Tested => {
		const { reference, current } = countsOf(windows);
		return reference.length < 2 ? nothingToSee : chiSquareTest(reference, current);
	};

/** Both windows count as samples: the test of homogeneity. */
export const homogeneity = (level: number, countsOf: CountsOf): Rule =>
	chiSquareRule({ id: 'chi-square-p', measures: 'Chi-square, p' }, level, asSamples(countsOf));

/** Two categories, each side a sample: the pooled z, whose square is the same chi-square. */
export const twoShares = (level: number, countsOf: CountsOf): Rule =>
	chiSquareRule({ id: 'z-p', measures: 'z-test of two shares, p' }, level, asSamples(countsOf));

/** The reference's shares are taken for the truth: the test of goodness of fit. */
export const exactReference = (level: number, countsOf: CountsOf): Rule =>
	chiSquareRule(
		{ id: 'chi-square-exact-p', measures: 'Chi-square, reference taken as exact, p' },
		level,
		(windows) => {
			const { reference, current } = countsOf(windows);
			if (reference.length < 2) return nothingToSee;
			const rows = reference.reduce((sum, count) => sum + count, 0);
			return goodnessOfFitTest(
				current,
				reference.map((count) => count / rows)
			);
		}
	);
