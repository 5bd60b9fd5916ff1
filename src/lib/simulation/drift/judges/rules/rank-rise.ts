import { mannWhitneyFromSummary, normal, type ContinuousPair } from '../../../../stats/index.ts';
import { isNumeric, type JudgedWindows } from '../judged-windows.ts';
import type { Rule } from '../rule.ts';

const standard = normal(0, 1);

function pOfRise(windows: JudgedWindows): number {
	if (!isNumeric(windows)) return 1;
	const { summary } = windows.pair as ContinuousPair;
	return mannWhitneyFromSummary(summary, { alternative: 'less' }).pValue;
}

/** A rank test that asks only whether the current values tend to be larger. */
export const rankRise = (level: number): Rule => ({
	id: 'rank-rise-p',
	measures: 'Mann–Whitney, one-sided, p',
	asks: 'chance',
	side: '<',
	limit: level,
	find(windows) {
		const pValue = pOfRise(windows);
		return {
			statistic: -standard.quantile(pValue),
			ringsFrom: -standard.quantile(level),
			rings: pValue < level
		};
	},
	pValue: pOfRise
});
