import type { LabelledRows, RowRange } from './logistic-fit.ts';

/** Log-loss at some weights, its gradient and its second derivatives (lower triangle, row by row). */
export type Sums = { loss: number; gradient: Float64Array; curvature: Float64Array };

/** Rows taken at once: their intermediate results stay in the first-level cache. */
const BLOCK = 512;

/** @param size number of weights, the intercept among them */
export function emptySums(size: number): Sums {
	return { loss: 0, gradient: new Float64Array(size), curvature: new Float64Array(size * size) };
}

/** Adds the part of some rows to the sums, block by block and column by column. */
export function addRows(
	sums: Sums,
	rows: LabelledRows,
	weights: Float64Array,
	[from, to]: RowRange
): void {
	const off = new Float64Array(BLOCK);
	const spread = new Float64Array(BLOCK);
	for (let start = from; start < to; start += BLOCK) {
		const end = Math.min(to, start + BLOCK);
		logOdds(rows.columns, weights, [start, end], off);
		sums.loss += toResiduals(rows.labels.subarray(start, end), off, spread);
		addDerivatives(sums, rows.columns, [start, end], { off, spread });
	}
}

/**
 * The log-odds that some rows are current ones.
 *
 * @param out where they go, from index 0
 */
export function logOdds(
	columns: readonly Float64Array[],
	weights: Float64Array,
	[from, to]: RowRange,
	out: Float64Array
): void {
	const count = to - from;
	out.fill(weights[columns.length] as number, 0, count);
	for (const [k, column] of columns.entries()) {
		const weight = weights[k] as number;
		for (let i = 0; i < count; i++) out[i]! += weight * (column[from + i] as number);
	}
}

/** Turns log-odds into probability minus label, notes p (1 - p), and returns the log-loss. */
function toResiduals(labels: Float64Array, odds: Float64Array, spread: Float64Array): number {
	let loss = 0;
	for (let i = 0; i < labels.length; i++) {
		const value = odds[i] as number;
		const label = labels[i] as number;
		const small = Math.exp(-Math.abs(value));
		const rare = small / (1 + small);
		loss += Math.log1p(small) + (value > 0 ? value * (1 - label) : -value * label);
		spread[i] = rare / (1 + small);
		odds[i] = (value > 0 ? 1 - rare : rare) - label;
	}
	return loss;
}

type Block = { off: Float64Array; spread: Float64Array };

function addDerivatives(
	sums: Sums,
	columns: readonly Float64Array[],
	[from, to]: RowRange,
	{ off, spread }: Block
): void {
	const size = columns.length + 1;
	const last = (size - 1) * size;
	const count = to - from;
	for (const [k, column] of columns.entries()) {
		const x = column.subarray(from, to);
		sums.gradient[k]! += dot(x, off, count);
		sums.curvature[last + k]! += dot(x, spread, count);
		for (let other = 0; other <= k; other++) {
			const y = (columns[other] as Float64Array).subarray(from, to);
			sums.curvature[k * size + other]! += weightedDot(x, y, spread, count);
		}
	}
	for (let i = 0; i < count; i++) {
		sums.gradient[size - 1]! += off[i] as number;
		sums.curvature[last + size - 1]! += spread[i] as number;
	}
}

function dot(x: Float64Array, y: Float64Array, count: number): number {
	let sum = 0;
	for (let i = 0; i < count; i++) sum += (x[i] as number) * (y[i] as number);
	return sum;
}

function weightedDot(x: Float64Array, y: Float64Array, weight: Float64Array, count: number) {
	let sum = 0;
	for (let i = 0; i < count; i++) {
		sum += (x[i] as number) * (y[i] as number) * (weight[i] as number);
	}
	return sum;
}
