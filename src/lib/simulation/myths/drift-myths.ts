import { klDivergence, kolmogorov, normal, psiNull } from '../../stats/index.ts';
import { rowsAxis, shareAxis } from './axes.ts';
import type { MythFigure } from './myth-figure.ts';
import { print } from './print.ts';

const criticalValue = kolmogorov().quantile(0.95);
/** The gap between the two curves at which p falls below 0.05, in points. */
const smallestGap = (rows: number) => Math.min(100, 100 * criticalValue * Math.sqrt(2 / rows));

const pValue: MythFigure = {
	id: 'c4',
	question: 'How small a gap rings the KS test at p < 0.05?',
	across: {
		...rowsAxis(30, 10_000_000, [100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000]),
		...{ start: 10_000, step: 1 }
	},
	up: {
		title: 'gap between the curves, points',
		unit: ' points',
		min: 0.05,
		max: 50,
		scale: 'log',
		ticks: [0.1, 1, 10],
		decimals: 2
	},
	claim: { label: 'a gap worth a page: say 5', at: () => 5 },
	truth: { label: 'smallest gap that rings', at: smallestGap },
	sentence: (rows) =>
		`With ${print(rows)} rows a side the test rings at a gap of ${print(smallestGap(rows), 2)} points.`,
	assumed: 'Both windows of one size, no ties. Five points are our example, not a standard.'
};

/** Ten equal bins, one of them empty today, its rows shared among the others. */
const reference = new Array<number>(10).fill(0.1);

/** KL from reference to current with the empty bin raised to a floor. */
function klWithFloor(floor: number): number {
	const current = [...new Array<number>(9).fill((1 - floor) / 9), floor];
	return klDivergence(reference, current);
}

const emptyBin: MythFigure = {
	id: 'c5',
	question: 'One bin in ten is empty. Is KL above 0.1?',
	across: {
		title: 'floor, written in for the empty bin',
		unit: '',
		min: 1e-6,
		max: 0.1,
		scale: 'log',
		ticks: [1e-6, 1e-4, 1e-2, 0.1],
		decimals: 6,
		start: 1e-5,
		step: 1e-6
	},
	up: {
		title: 'KL, in nats',
		unit: ' nats',
		min: 0,
		max: 1.2,
		scale: 'linear',
		ticks: [0, 0.25, 0.5, 0.75, 1],
		decimals: 3
	},
	claim: { label: 'drift above 0.1', at: () => 0.1 },
	truth: { label: 'KL', at: klWithFloor },
	sentence: (floor) =>
		`With a floor of ${print(floor, 6).replace(/0+$/, '')} KL reads ${print(klWithFloor(floor), 3)} nats; without one it is infinite.`,
	assumed: 'Ten equal bins; KL from reference to current.'
};

const psiAlarms = (rows: number) =>
	100 * psiNull({ n: Math.round(rows), m: Math.round(rows), bins: 10 }).probabilityAbove(0.25);

const psiRule: MythFigure = {
	id: 'c6',
	question: 'Nothing drifts. How often is PSI above 0.25?',
	across: { ...rowsAxis(30, 1_000, [30, 100, 300, 1_000]), start: 150, step: 1 },
	up: shareAxis('quiet days above 0.25'),
	claim: { label: 'what “significant” suggests: 5 %', at: () => 5 },
	truth: { label: 'quiet days above 0.25', at: psiAlarms },
	sentence: (rows) =>
		`With ${print(rows)} rows a side, ${print(psiAlarms(rows), 1)} % of days on which nothing moved pass 0.25.`,
	assumed:
		'Ten bins, by the chi-squared approximation; bins cut from a sample ring a little more: 22.1 % at 100 rows (simulated).'
};

/** Standard deviation of the AUC of a score that knows nothing, with as many rows a side. */
const chanceSd = (rows: number) => Math.sqrt((2 * rows + 1) / 12) / rows;
const chanceAuc = (rows: number) => 100 * normal(0.5, chanceSd(rows)).sf(0.6);

const aucRule: MythFigure = {
	id: 'c7',
	question: 'Nothing drifts. How often does the AUC reach 0.6 by chance?',
	across: { ...rowsAxis(10, 1_000, [10, 30, 100, 300, 1_000]), start: 30, step: 1 },
	up: shareAxis('quiet days above 0.6', 30),
	claim: { label: 'what the rule assumes: never', at: () => 0 },
	truth: { label: 'by chance', at: chanceAuc },
	sentence: (rows) =>
		`With ${print(rows)} rows a side, ${print(chanceAuc(rows), 2)} % of quiet days reach 0.6; chance has a standard deviation of ${print(chanceSd(rows), 3)}.`,
	assumed: 'A fixed score without ties, by the normal approximation to Mann–Whitney.'
};

export const driftMyths: readonly MythFigure[] = [pValue, emptyBin, psiRule, aucRule];
