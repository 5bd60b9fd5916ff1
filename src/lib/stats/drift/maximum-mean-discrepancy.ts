import { checkAtMost, checkPositive } from '../check-number.ts';
import { checkSameLength } from '../check-same-length.ts';
import { quantile } from '../describe/quantile.ts';
import { unitOf } from '../describe/unit-of.ts';
import { StatsError } from '../stats-error.ts';
import { featureColumns, type FeatureRows } from './feature-columns.ts';
import { permutationTest } from './permutation-test.ts';

export type MaximumMeanDiscrepancyOptions = {
	/** Width of the kernel, in the unit of the rows; the median rule if left out. */
	sigma?: number;
	/** Random splits for the p-value, or all of them; 0, the default, gives none. */
	permutations?: number | 'exact';
	/** The same seed gives the same p; default 0. */
	seed?: number | string;
};

export type MaximumMeanDiscrepancyResult = {
	/** Squared discrepancy without the pairs of a row with itself: 0 on average, and so at times below. */
	unbiased: number;
	/** Squared discrepancy with them: never below 0. */
	biased: number;
	sigma: number;
	/** Chance of an unbiased one at least as large, if permutations were asked for. */
	pValue?: number;
};

/** 2,000 rows make 2 million pairs, 16 MB, which are held twice while their median is found. */
const MOST_ROWS = 2000;

/**
 * Maximum mean discrepancy (MMD) with the kernel exp(-d² / 2 sigma²): how much closer rows are to rows
 * of their own side than to those of the other. By the median rule, sigma² is half the median of the
 * squared distances of all pairs. Time and memory grow with the square of the rows: at most 2,000 in
 * all.
 *
 * @param rowsA at least two rows: `number[][]`, or `{ columns }`
 * @param rowsB the same features in the same order
 * @throws StatsError if rows are too few or too many, features differ, a value is not finite, or half of
 * the pairs are equal and sigma is left out
 * @see Gretton et al. (2012), "A Kernel Two-Sample Test", equations 3 and 5, https://jmlr.org/papers/v13/gretton12a.html
 */
export function maximumMeanDiscrepancy(
	rowsA: FeatureRows,
	rowsB: FeatureRows,
	{ sigma: width, permutations = 0, seed = 0 }: MaximumMeanDiscrepancyOptions = {}
): MaximumMeanDiscrepancyResult {
	const caller = 'maximumMeanDiscrepancy';
	const a = featureColumns(caller, 'rowsA', rowsA, 2);
	const b = featureColumns(caller, 'rowsB', rowsB, 2);
	checkSameLength(caller, 'features', a, b);
	if (width !== undefined) checkPositive(caller, 'sigma', width);
	const n = (a[0] as Float64Array).length;
	const m = (b[0] as Float64Array).length;
	checkAtMost(caller, 'rows in all', n + m, MOST_ROWS);
	const unit = Math.max(...[...a, ...b].map(unitOf));
	const pairs = squaredDistances(a, b, unit);
	const sigma = width ?? unit * Math.sqrt(quantile(pairs, 0.5) / 2);
	if (!(sigma > 0 && sigma < Infinity)) {
		throw new StatsError(
			'not-positive',
			`${caller} finds no width in these rows, as half of the pairs are equal or too far apart: give a sigma`
		);
	}
	const scale = 2 * (sigma / unit) * (sigma / unit);
	for (let k = 0; k < pairs.length; k++) {
		const square = pairs[k] as number;
		pairs[k] = square === 0 ? 1 : Math.exp(-square / scale);
	}
	const discrepancy = discrepancyOf(pairs, n + m);
	const places = Float64Array.from({ length: n + m }, (_, row) => row);
	// What is summed over pairs is the smaller side; the discrepancy is the same either way.
	const [small, large] =
		n <= m
			? [places.subarray(0, n), places.subarray(n)]
			: [places.subarray(n), places.subarray(0, n)];
	const { unbiased, biased } = discrepancy(small);
	const found = { unbiased, biased: Math.max(0, biased), sigma };
	if (permutations === 0) return found;
	const options = permutations === 'exact' ? permutations : { permutations, seed };
	const test = permutationTest(small, large, (side) => discrepancy(side).unbiased, options);
	return { ...found, pValue: test.pValue };
}

/** Squared distances of all pairs of rows i < j, row by row, in squares of the unit. */
function squaredDistances(a: Float64Array[], b: Float64Array[], unit: number): Float64Array {
	let pairs = new Float64Array(0);
	for (const [k, before] of a.entries()) {
		const column = [...before, ...(b[k] as Float64Array)].map((value) => value / unit);
		const size = column.length;
		if (k === 0) pairs = new Float64Array((size * (size - 1)) / 2);
		let pair = 0;
		for (let i = 0; i < size; i++) {
			for (let j = i + 1; j < size; j++) {
				pairs[pair++]! += ((column[i] as number) - (column[j] as number)) ** 2;
			}
		}
	}
	return pairs;
}

/** The discrepancy between some rows and all others, from the kernel of all pairs. */
function discrepancyOf(kernel: Float64Array, size: number) {
	const start = Float64Array.from({ length: size }, (_, i) => i * size - (i * (i + 3)) / 2 - 1);
	const ofRow = new Float64Array(size);
	for (let i = 0, pair = 0; i < size; i++) {
		for (let j = i + 1; j < size; j++) {
			ofRow[i]! += kernel[pair] as number;
			ofRow[j]! += kernel[pair++] as number;
		}
	}
	const all = ofRow.reduce((sum, row) => sum + row, 0);
	return (side: Float64Array): { unbiased: number; biased: number } => {
		const rows = side.slice().sort();
		let within = 0;
		let ofSide = 0;
		for (let i = 0; i < rows.length; i++) {
			const row = rows[i] as number;
			const from = start[row] as number;
			ofSide += ofRow[row] as number;
			for (let j = i + 1; j < rows.length; j++)
				within += kernel[from + (rows[j] as number)] as number;
		}
		const [n, m] = [rows.length, size - rows.length];
		const own = 2 * within;
		const others = all - 2 * ofSide + own;
		const across = (2 * (ofSide - own)) / (n * m);
		return {
			unbiased: own / (n * (n - 1)) + others / (m * (m - 1)) - across,
			biased: (own + n) / (n * n) + (others + m) / (m * m) - across
		};
	};
}
