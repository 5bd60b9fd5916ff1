import {
	adjustPValues,
	chiSquareTest,
	domainClassifierTest,
	expectedCalibrationError,
	ksTest,
	mannWhitneyUTest,
	twoProportionTest
} from '../../../stats/index.ts';
import type { AlarmId } from './alarm-ids.ts';
import type { LabelledWindow } from './moving-world.ts';
import type { ScoredWindow } from './model.ts';

export interface AlarmReading {
	readonly id: AlarmId;
	/** D, AUC, D or Cramér's V, and for the last three the change or the error itself. */
	readonly statistic: number;
	/** Chance of such a reading on a quiet day; calibration has none, it has a limit. */
	readonly pValue: number | null;
	readonly rings: boolean;
}

export interface AlarmLevels {
	/** Share of quiet days on which an alarm may ring. */
	readonly alpha: number;
	/** Calibration error that so few quiet days exceed. */
	readonly errorLimit: number;
}

export const calibrationBins = 10;

/**
 * Reads all six alarms of a window against a hold-out.
 *
 * @param reference what the model has not been trained on, and labelled
 */
export function readAlarms(
	reference: ScoredWindow,
	current: ScoredWindow,
	{ alpha, errorLimit }: AlarmLevels
): AlarmReading[] {
	const tests: [AlarmId, { statistic: number; pValue: number }][] = [
		['inputs', inputTest(reference.window, current.window)],
		['joint', jointTest(reference.window, current.window)],
		['scores', scoreTest(reference, current)],
		['labels', labelTest(reference, current)],
		['accuracy', accuracyTest(reference, current)]
	];
	const error = calibrationError(current);
	return [
		...tests.map(([id, { statistic, pValue }]): AlarmReading => {
			return { id, statistic, pValue, rings: pValue < alpha };
		}),
		{ id: 'calibration', statistic: error, pValue: null, rings: error > errorLimit }
	];
}

/** Each feature by itself, KS; the p-value is the smaller one, corrected for two looks. */
function inputTest(before: LabelledWindow, now: LabelledWindow) {
	const tests = [ksTest(before.x, now.x), ksTest(before.y, now.y)];
	const adjusted = adjustPValues(
		tests.map(({ pValue }) => pValue),
		'holm'
	);
	return {
		statistic: Math.max(...tests.map(({ statistic }) => statistic)),
		pValue: Math.min(...adjusted)
	};
}

/** Both features, their squares and their product. */
function columnsOf({ x, y }: LabelledWindow) {
	const product = (a: Float64Array, b: Float64Array) =>
		a.map((value, row) => value * (b[row] ?? 0));
	return { columns: [x, y, product(x, x), product(y, y), product(x, y)] };
}

/**
 * A classifier that learns on every other row to tell the windows apart, judged on the rows between: one
 * model and rows it has not seen, so that the rank test's p-value is right. With the scores of all folds
 * pooled it would ring about twice as often as it says.
 */
function jointTest(before: LabelledWindow, now: LabelledWindow) {
	const { scores } = domainClassifierTest(columnsOf(before), columnsOf(now), { folds: 2 });
	const rows = before.x.length;
	const unseen = (all: Float64Array) => all.filter((_, row) => row % 2 === 0);
	const { commonLanguage, pValue } = mannWhitneyUTest(
		unseen(scores.subarray(rows)),
		unseen(scores.subarray(0, rows)),
		{ method: 'asymptotic', alternative: 'greater' }
	);
	return { statistic: commonLanguage, pValue };
}

/** Scores by KS; a tree has a handful of them, so its leaves are counted instead. */
function scoreTest(before: ScoredWindow, now: ScoredWindow) {
	if (before.leafRows.length === 0) return ksTest(before.probabilities, now.probabilities);
	if (before.leafRows.length === 1) return { statistic: 0, pValue: 1 };
	const { cramersV, pValue } = chiSquareTest(before.leafRows, now.leafRows);
	return { statistic: cramersV, pValue };
}

const positives = ({ matrix }: ScoredWindow) => matrix.tp + matrix.fn;
const right = ({ matrix }: ScoredWindow) => matrix.tp + matrix.tn;
const rowsOf = ({ probabilities }: ScoredWindow) => probabilities.length;

function labelTest(before: ScoredWindow, now: ScoredWindow) {
	const [first, second] = [positives(before), positives(now)];
	const { pValue } = twoProportionTest(first, rowsOf(before), second, rowsOf(now));
	return { statistic: second / rowsOf(now) - first / rowsOf(before), pValue };
}

/** One-sided: only a fall is news. */
function accuracyTest(before: ScoredWindow, now: ScoredWindow) {
	const [first, second] = [right(before), right(now)];
	const { pValue } = twoProportionTest(first, rowsOf(before), second, rowsOf(now));
	const statistic = second / rowsOf(now) - first / rowsOf(before);
	return { statistic, pValue: statistic < 0 ? pValue / 2 : 1 - pValue / 2 };
}

/** ECE in ten bins of equal width. */
export function calibrationError({ window, probabilities }: ScoredWindow): number {
	return expectedCalibrationError(window.labels, probabilities, calibrationBins);
}
