import { addRows, emptySums, type Sums } from './logistic-sums.ts';
import { solveSymmetric } from './solve-symmetric.ts';

/** Rows to learn from: features as columns, and 1 for a current row, 0 for a reference row. */
export type LabelledRows = { columns: Float64Array[]; labels: Float64Array };

/** Stretches of rows [from, to). */
export type RowRange = readonly [from: number, to: number];

export type LogisticOptions = {
	/** Strength of the penalty l2 / 2 |w|^2 on the weights, above 0; the intercept is free. */
	l2: number;
	/** Weights and, last, the intercept to start from. */
	start?: Float64Array;
};

/** Multiplications between two reports: a few milliseconds' worth. */
const WORK_PER_REPORT = 1_000_000;
const MOST_ROUNDS = 100;
/** The last Newton step is at most this large, relative to the weights; the error is its square. */
const SMALL_STEP = 1e-9;

/**
 * Logistic regression by Newton's method (iteratively reweighted least squares), halving a step that
 * would make things worse. Yields every few milliseconds.
 *
 * @param ranges the rows to learn from
 * @returns the weights of the features, then the intercept
 * @see Hastie, Tibshirani & Friedman (2009), "The Elements of Statistical Learning", section 4.4.1
 */
export function* logisticFitSteps(
	rows: LabelledRows,
	ranges: readonly RowRange[],
	{ l2, start }: LogisticOptions
): Generator<void, Float64Array> {
	let weights = start ?? new Float64Array(rows.columns.length + 1);
	let sums = yield* sumSteps(rows, ranges, { weights, l2 });
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const step = solveSymmetric(sums.curvature, sums.gradient.slice());
		const size = largest(step) / (1 + largest(weights));
		let share = 1;
		let next = moved(weights, step, share);
		let after = yield* sumSteps(rows, ranges, { weights: next, l2 });
		while (after.loss > sums.loss * (1 + 1e-13) && share > 1e-6) {
			share /= 2;
			next = moved(weights, step, share);
			after = yield* sumSteps(rows, ranges, { weights: next, l2 });
		}
		weights = next;
		sums = after;
		if (size < SMALL_STEP) break;
	}
	return weights;
}

type Place = { weights: Float64Array; l2: number };

/** Loss, gradient and curvature at some weights, over all rows. */
function* sumSteps(
	rows: LabelledRows,
	ranges: readonly RowRange[],
	{ weights, l2 }: Place
): Generator<void, Sums> {
	const features = rows.columns.length;
	const sums = emptySums(features + 1);
	const rowsAtOnce = Math.max(256, Math.floor(WORK_PER_REPORT / (features * features + 40)));
	for (const [from, to] of ranges) {
		for (let row = from; row < to; row += rowsAtOnce) {
			addRows(sums, rows, weights, [row, Math.min(to, row + rowsAtOnce)]);
			yield;
		}
	}
	for (let k = 0; k < features; k++) {
		const weight = weights[k] as number;
		sums.loss += (l2 / 2) * weight * weight;
		sums.gradient[k]! += l2 * weight;
		sums.curvature[k * (features + 1) + k]! += l2;
	}
	return sums;
}

function moved(weights: Float64Array, step: Float64Array, share: number): Float64Array {
	return weights.map((weight, k) => weight - share * (step[k] as number));
}

function largest(values: Float64Array): number {
	return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
