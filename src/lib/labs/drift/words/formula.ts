import {
	formatCount,
	formatFixed,
	formatP,
	formatPercent,
	formatStatistic
} from '$lib/components/charts';
import type { CategoryPicture, DriftPicture, NumericPicture } from '$lib/simulation/drift';
import type { PanelRow } from '../panel-row.ts';
import { binnedFormula, type BinnedCounts } from './binned-formula.ts';
import type { Formula } from './formula-lines.ts';

/** The chosen detector's formula with today's numbers in it. */
export function formulaOf(row: PanelRow, picture: DriftPicture, floor: number): Formula {
	const binned = binnedFormula(row, countsOf(picture), floor);
	if (binned) return withThreshold(binned, row);
	const numeric = picture.kind === 'numeric' ? numericLaws[row.id]?.(row, picture) : undefined;
	return withThreshold(numeric ?? { law: row.title, lines: [], hot: 0 }, row);
}

function countsOf(picture: DriftPicture): BinnedCounts {
	const counts: CategoryPicture['counts'] | NumericPicture['bins'] =
		picture.kind === 'numeric' ? picture.bins : picture.counts;
	const labels = picture.kind === 'categories' ? picture.labels : null;
	return { reference: counts.reference, current: counts.current, labels };
}

function withThreshold(formula: Formula, row: PanelRow): Formula {
	const quiet = `no drift, 19 days in 20 below: ${formatStatistic(row.quiet)}`;
	const limit =
		row.pValue === null
			? `rings above ${row.threshold}`
			: `p = ${formatP(row.pValue)}, rings below ${row.threshold}`;
	return { ...formula, lines: [...formula.lines, limit, quiet] };
}

type NumericLaw = (row: PanelRow, picture: NumericPicture) => Formula;

const ksLaw: NumericLaw = (row, { rows, gap }) => {
	const root = Math.sqrt((rows.reference * rows.current) / (rows.reference + rows.current));
	const [f, g] = [gap.reference, gap.current].map((share) => formatPercent(share, 2));
	return {
		law: 'D = max | F(x) − G(x) |',
		lines: [
			`at x = ${formatFixed(gap.at, 3)}: F = ${f} of the reference, G = ${g} of the current rows`,
			`D = ${formatFixed(row.statistic, 6)}`,
			`√(nm / (n + m)) × D = ${formatFixed(root, 1)} × ${formatFixed(row.statistic, 6)} = ${formatFixed(root * row.statistic, 3)}`
		],
		hot: 1
	};
};

const wassersteinLaw: NumericLaw = (row, { sd }) => ({
	law: 'W = ∫ | F(x) − G(x) | dx / sd of the reference',
	lines: [
		`area between the curves: ${formatStatistic(row.statistic * sd.reference)}, in the feature’s own unit`,
		`divided by sd ${formatStatistic(sd.reference)}: ${formatFixed(row.statistic, 4)}`
	],
	hot: 1
});

const mannWhitneyLaw: NumericLaw = (row, { rows }) => ({
	law: 'P(current > reference) = U / (n m), ties as half',
	lines: [
		`${formatCount(rows.reference)} × ${formatCount(rows.current)} pairs`,
		`in ${formatPercent(row.statistic, 2)} of them the current row is the larger`
	],
	hot: 1
});

const cramerVonMisesLaw: NumericLaw = (row) => ({
	law: 'T = nm / (n + m)² × Σ (F − G)² over all n + m rows',
	lines: [
		`T = ${formatFixed(row.statistic, 4)}`,
		'every gap counts, squared; KS counts the widest only'
	],
	hot: 0
});

const classifierLaw: NumericLaw = (row) => ({
	law: 'AUC = P(score of a current row > score of a reference row)',
	lines: [
		'logistic regression on x and x², five folds, scored on the fold it did not see',
		`AUC = ${formatFixed(row.statistic, 4)}; one half is guessing`
	],
	hot: 1
});

const numericLaws: Readonly<Record<string, NumericLaw>> = {
	ks: ksLaw,
	wasserstein: wassersteinLaw,
	'mann-whitney': mannWhitneyLaw,
	'cramer-von-mises': cramerVonMisesLaw,
	'classifier-auc': classifierLaw
};
