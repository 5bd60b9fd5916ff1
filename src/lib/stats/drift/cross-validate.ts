import { sortedCopy } from '../describe/sorted-copy.ts';
import type { LabelledRows, RowRange } from './labelled-rows.ts';
import { logisticFitSteps } from './logistic-fit.ts';
import { logOdds } from './logistic-sums.ts';
import { sortedPairSummary } from './sorted-pair-summary.ts';

export type CrossValidateOptions = {
	/** Which row of `columns` comes where: first the n that count as reference, then the current ones. */
	order: Int32Array;
	n: number;
	folds: number;
	l2: number;
};

export type CrossValidated = {
	/** Out-of-fold log-odds by row of `columns`. */
	scores: Float64Array;
	pooledAuc: number;
	meanAuc: number;
	foldAucs: number[];
	coefficients: number[];
	intercept: number;
	trainAuc: number;
};

/** The rows in the order of their folds, and where each fold lies. */
type Folded = { rows: LabelledRows; places: Int32Array; bounds: number[] };

/**
 * Logistic regression on all rows, and again with each fold left out and then scored. Each of these
 * starts from the first, which saves half of the rounds. Yields the share done, from 0 to 1.
 *
 * @param columns standardised features
 */
export function* crossValidateSteps(
	columns: readonly Float64Array[],
	{ order, n, folds, l2 }: CrossValidateOptions
): Generator<number, CrossValidated> {
	const { rows, places, bounds } = folded(columns, { order, n, folds });
	yield 0;
	const total = order.length;
	const whole = yield* reporting(logisticFitSteps(rows, [[0, total]], { l2 }), 0);
	const held = new Float64Array(total);
	// First the scores of the rows that were learnt from; the folds write over them.
	logOdds(rows.columns, whole, [0, total], held);
	const trainAuc = aucOf(held, rows.labels);
	yield 1 / (folds + 1);
	const foldAucs: number[] = [];
	for (let fold = 0; fold < folds; fold++) {
		const from = bounds[fold] as number;
		const to = bounds[fold + 1] as number;
		const others: RowRange[] = [
			[0, from],
			[to, total]
		];
		const fit = logisticFitSteps(rows, others, { l2, start: whole });
		const weights = yield* reporting(fit, (fold + 1) / (folds + 1));
		const part = held.subarray(from, to);
		logOdds(rows.columns, weights, [from, to], part);
		foldAucs.push(aucOf(part, rows.labels.subarray(from, to)));
	}
	const scores = new Float64Array(total);
	for (let i = 0; i < total; i++) scores[places[i] as number] = held[i] as number;
	const pooledAuc = aucOf(held, rows.labels);
	yield 1;
	return {
		scores,
		pooledAuc,
		meanAuc: foldAucs.reduce((sum, auc) => sum + auc, 0) / folds,
		foldAucs,
		coefficients: Array.from(whole.subarray(0, columns.length)),
		intercept: whole[columns.length] as number,
		trainAuc
	};
}

/** Row i of each side goes to fold i mod folds; a fold's rows lie together. */
function folded(
	columns: readonly Float64Array[],
	{ order, n, folds }: Omit<CrossValidateOptions, 'l2'>
): Folded {
	const places = new Int32Array(order.length);
	const labels = new Float64Array(order.length);
	const bounds = [0];
	let next = 0;
	for (let fold = 0; fold < folds; fold++) {
		for (let i = fold; i < n; i += folds) places[next++] = order[i] as number;
		const firstCurrent = next;
		for (let i = n + fold; i < order.length; i += folds) places[next++] = order[i] as number;
		labels.fill(1, firstCurrent, next);
		bounds.push(next);
	}
	const gathered = columns.map((column) => {
		const out = new Float64Array(places.length);
		for (let i = 0; i < places.length; i++) out[i] = column[places[i] as number] as number;
		return out;
	});
	return { rows: { columns: gathered, labels }, places, bounds };
}

/** The share of pairs in which the current row scores higher, ties as half. */
function aucOf(scores: Float64Array, labels: Float64Array): number {
	const parted = new Float64Array(scores.length);
	let low = 0;
	let high = scores.length;
	for (let i = 0; i < scores.length; i++) {
		parted[labels[i] === 0 ? low++ : --high] = scores[i] as number;
	}
	const [before, after] = [parted.subarray(0, low), parted.subarray(low)];
	const { referenceWins } = sortedPairSummary(sortedCopy(before), sortedCopy(after));
	const pairs = before.length * after.length;
	return (pairs - referenceWins) / pairs;
}

/** Lets work that only pauses report a share. */
function* reporting<Result>(
	steps: Generator<void, Result>,
	share: number
): Generator<number, Result> {
	let step = steps.next();
	while (step.done !== true) {
		yield share;
		step = steps.next();
	}
	return step.value;
}
