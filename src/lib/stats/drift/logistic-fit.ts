import type { LabelledRows, RowRange } from './labelled-rows.ts';
import { addRows, emptySums, type Sums } from './logistic-sums.ts';
import { decompose, solveSymmetric } from './solve-symmetric.ts';

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
/** After a step below this the curvature hardly changes: it is not summed again. */
const CLOSE = 1e-4;

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
	const size = rows.columns.length + 1;
	let weights = start ?? new Float64Array(size);
	let sums = yield* sumSteps(rows, ranges, { weights, l2 });
	const { width } = sums;
	let root = decompose(sums.products, size, width);
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const gradient = sums.products.slice(size * width, size * width + size);
		const step = solveSymmetric(root, gradient, width);
		const relative = largest(step) / (1 + largest(weights));
		const isClose = relative < CLOSE;
		let next = moved(weights, step, 1);
		if (relative < SMALL_STEP) return next;
		let after = yield* sumSteps(rows, ranges, { weights: next, l2, gradientOnly: isClose });
		for (let share = 0.5; after.loss > sums.loss * (1 + 1e-13) && share > 5e-7; share /= 2) {
			next = moved(weights, step, share);
			after = yield* sumSteps(rows, ranges, { weights: next, l2, gradientOnly: isClose });
		}
		weights = next;
		sums = after;
		if (!isClose) root = decompose(sums.products, size, width);
	}
	return weights;
}

type Place = { weights: Float64Array; l2: number; gradientOnly?: boolean };

/** Loss, gradient and curvature at some weights, over all rows. */
function* sumSteps(
	rows: LabelledRows,
	ranges: readonly RowRange[],
	{ weights, l2, gradientOnly = false }: Place
): Generator<void, Sums> {
	const size = weights.length;
	const sums = emptySums(size);
	const { products, width } = sums;
	const rowsAtOnce = Math.max(256, Math.floor(WORK_PER_REPORT / (size * size + 40)));
	for (const [from, to] of ranges) {
		for (let row = from; row < to; row += rowsAtOnce) {
			const range: RowRange = [row, Math.min(to, row + rowsAtOnce)];
			addRows(sums, rows, { weights, range, gradientOnly });
			yield;
		}
	}
	for (let k = 0; k < size - 1; k++) {
		const weight = weights[k] as number;
		sums.loss += (l2 / 2) * weight * weight;
		products[size * width + k]! += l2 * weight;
		products[k * width + k]! += l2;
	}
	return sums;
}

function moved(weights: Float64Array, step: Float64Array, share: number): Float64Array {
	return weights.map((weight, k) => weight - share * (step[k] as number));
}

function largest(values: Float64Array): number {
	return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
