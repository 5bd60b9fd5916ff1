import { expOfMinus } from './exp-of-minus.ts';
import type { LabelledRows, RowRange } from './labelled-rows.ts';

/**
 * Log-loss at some weights, and in `products` its derivatives: row k up to column k the second ones by
 * the weights, and the row after them the gradient. A row is `width` numbers long, in whole threes.
 */
export type Sums = {
	loss: number;
	readonly products: Float64Array;
	readonly width: number;
	/** Columns of one block of rows, whose products are summed with the weights p (1 - p). */
	readonly block: Float64Array;
	readonly spread: Float64Array;
};

export type RowsToAdd = {
	weights: Float64Array;
	range: RowRange;
	/** Adds to the loss and the gradient only. */
	gradientOnly?: boolean;
};

/** Rows taken at once: their columns stay in the first-level cache. */
const BLOCK = 256;
/** Keeps what is divided by p (1 - p) below infinity. */
const LEAST_SPREAD = 1e-300;

/** @param size number of weights, the intercept among them */
export function emptySums(size: number): Sums {
	const width = 3 * Math.ceil((size + 1) / 3);
	const products = new Float64Array(width * width);
	const block = new Float64Array(width * BLOCK).fill(1, (size - 1) * BLOCK, size * BLOCK);
	return { loss: 0, products, width, block, spread: new Float64Array(BLOCK) };
}

/**
 * Adds the part of some rows to the sums. The columns of a block are the features, ones, and
 * (p - label) / (p (1 - p)): the weighted products of any two are what is wanted.
 */
export function addRows(
	sums: Sums,
	{ columns, labels }: LabelledRows,
	{ weights, range: [from, to], gradientOnly = false }: RowsToAdd
): void {
	const { block, width, spread } = sums;
	const off = block.subarray((columns.length + 1) * BLOCK, (columns.length + 2) * BLOCK);
	const isStart = weights.every((weight) => weight === 0);
	for (let start = from; start < to; start += BLOCK) {
		const end = Math.min(to, start + BLOCK);
		if (isStart) sums.loss += toFirstResiduals(labels.subarray(start, end), off, spread);
		else {
			logOdds(columns, weights, [start, end], off);
			sums.loss += toResiduals(labels.subarray(start, end), off, spread);
		}
		for (const [k, column] of columns.entries()) {
			block.set(column.subarray(start, end), k * BLOCK);
		}
		for (let row = gradientOnly ? width - 3 : 0; row < width; row += 3) {
			for (let column = 0; column <= row; column += 3) addProducts(sums, row, column, end - start);
		}
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
	for (let k = 0; k < columns.length; k += 2) {
		const x = columns[k] as Float64Array;
		const y = columns[k + 1] ?? x;
		const a = weights[k] as number;
		const b = k + 1 < columns.length ? (weights[k + 1] as number) : 0;
		for (let i = 0; i < count; i++) {
			out[i]! += a * (x[from + i] as number) + b * (y[from + i] as number);
		}
	}
}

/** Turns log-odds into (p - label) / (p (1 - p)), notes p (1 - p), and returns the log-loss. */
function toResiduals(labels: Float64Array, odds: Float64Array, spread: Float64Array): number {
	let loss = 0;
	// At most 2 to the power of a block's rows, so that one logarithm does for all of them.
	let product = 1;
	for (let i = 0; i < labels.length; i++) {
		const value = odds[i] as number;
		const label = labels[i] as number;
		const small = expOfMinus(Math.abs(value));
		const frequent = 1 / (1 + small);
		const rare = small * frequent;
		const s = rare * frequent + LEAST_SPREAD;
		product *= 1 + small;
		loss += (value > 0 ? value : 0) - value * label;
		spread[i] = s;
		odds[i] = ((value > 0 ? frequent : rare) - label) / s;
	}
	return loss + Math.log(product);
}

/** The same where all weights are 0 and every chance is a half. */
function toFirstResiduals(labels: Float64Array, off: Float64Array, spread: Float64Array): number {
	spread.fill(0.25, 0, labels.length);
	for (let i = 0; i < labels.length; i++) off[i] = 2 - 4 * (labels[i] as number);
	return labels.length * Math.LN2;
}

/** Adds the products of three columns of the block with three others: few reads for many sums. */
function addProducts(
	{ products, width, block, spread }: Sums,
	row: number,
	column: number,
	count: number
) {
	const x = row * BLOCK;
	const y = x + BLOCK;
	const z = y + BLOCK;
	const u = column * BLOCK;
	const v = u + BLOCK;
	const w = v + BLOCK;
	let xu = 0;
	let xv = 0;
	let xw = 0;
	let yu = 0;
	let yv = 0;
	let yw = 0;
	let zu = 0;
	let zv = 0;
	let zw = 0;
	for (let i = 0; i < count; i++) {
		const s = spread[i] as number;
		const a = (block[x + i] as number) * s;
		const b = (block[y + i] as number) * s;
		const c = (block[z + i] as number) * s;
		const first = block[u + i] as number;
		xu += a * first;
		yu += b * first;
		zu += c * first;
		const second = block[v + i] as number;
		xv += a * second;
		yv += b * second;
		zv += c * second;
		const third = block[w + i] as number;
		xw += a * third;
		yw += b * third;
		zw += c * third;
	}
	const at = row * width + column;
	add(products, at, [xu, xv, xw]);
	add(products, at + width, [yu, yv, yw]);
	add(products, at + 2 * width, [zu, zv, zw]);
}

function add(products: Float64Array, at: number, [a, b, c]: [number, number, number]): void {
	products[at]! += a;
	products[at + 1]! += b;
	products[at + 2]! += c;
}
