import { ksTestFromGap, type ContinuousPair } from '../../../../stats/index.ts';
import { isNumeric, type JudgedWindows } from '../judged-windows.ts';
import { ksCriticalGap } from '../ks-critical-gap.ts';
import type { Rule, Side } from '../rule.ts';

function numericPair(windows: JudgedWindows): ContinuousPair {
	if (isNumeric(windows)) return windows.pair;
	throw new RangeError('This rule reads numbers, not categories.');
}

/** D, the widest gap between the two empirical distribution functions. */
function widestGap({ n, m, summary }: ContinuousPair): number {
	return Math.abs(summary.widestGap.gap) / (n * m);
}

/** Searched once for each pair of sizes, however many windows are judged. */
const remembered = new Map<string, number>();
const mostRemembered = 16;

function criticalGap({ n, m }: ContinuousPair, level: number, side: Side): number {
	const key = `${n} ${m} ${level} ${side}`;
	const found = remembered.get(key) ?? ksCriticalGap(n, m, level, side);
	if (remembered.size >= mostRemembered) remembered.clear();
	remembered.set(key, found);
	return found;
}

/** The two-sample Kolmogorov-Smirnov test, two-sided: could chance open a gap this wide? */
export const kolmogorovSmirnov = (level: number, side: '<' | '≤'): Rule => ({
	id: 'ks-p',
	measures: 'Kolmogorov–Smirnov, p',
	asks: 'chance',
	side,
	limit: level,
	find(windows) {
		const pair = numericPair(windows);
		const [statistic, ringsFrom] = [widestGap(pair), criticalGap(pair, level, side)];
		// Both are whole numbers over n m: half a step decides, not the last bit.
		return { statistic, ringsFrom, rings: statistic > ringsFrom - 0.5 / (pair.n * pair.m) };
	},
	pValue(windows) {
		const { n, m, summary } = numericPair(windows);
		return ksTestFromGap(n, m, summary.widestGap).pValue;
	}
});

/** The gap itself, held against a fixed number: n does not enter. */
export const widestGapAtLeast = (limit: number): Rule => ({
	id: 'ks-gap',
	measures: 'Kolmogorov–Smirnov gap, D',
	asks: 'distance',
	side: '≥',
	limit,
	find(windows) {
		const statistic = widestGap(numericPair(windows));
		return { statistic, ringsFrom: limit, rings: statistic >= limit };
	}
});
