import { sortedCopy } from '../describe/sorted-copy.ts';
import { StatsError } from '../stats-error.ts';
import { checkedValues } from './float64-values.ts';

export type AndersonDarlingTestResult = {
	/** The standardised A²: mean 0 and standard deviation 1 if nothing has changed. */
	statistic: number;
	/** From 0.001 to 0.25: beyond these the table that it is read from ends. */
	pValue: number;
	/** Statistics at which p is 0.25, 0.1, 0.05, 0.025, 0.01, 0.005 and 0.001 by the table. */
	criticalValues: number[];
};

/** Scholz and Stephens's table 2 for two samples, b0 + b1 + b2. */
const CRITICAL = [0.325, 1.226, 1.961, 2.718, 3.752, 4.592, 6.546];
/** ln p as a quadratic in the statistic, by least squares through that table. */
const CURVE = [0.01819809457411129, -1.0082265644652508, -1.077770279820487] as const;

/**
 * Two-sample Anderson-Darling test, with midranks for ties: like Cramér-von Mises, but gaps in the
 * tails weigh more. p is interpolated in a table, as in SciPy, and so is at least 0.001 and at most
 * 0.25; for other p-values give the statistic to `permutationTest`. Samples of one single value read
 * as no gap at all, where SciPy throws.
 *
 * @param reference at least one finite value; never modified
 * @param current at least one finite value; never modified; four in all
 * @throws StatsError if there are fewer, or one is NaN or an infinity
 * @see Scholz & Stephens (1987), "K-Sample Anderson-Darling Tests", https://doi.org/10.1080/01621459.1987.10478517; SciPy `anderson_ksamp`
 */
export function andersonDarlingTest(
	reference: ArrayLike<number>,
	current: ArrayLike<number>
): AndersonDarlingTestResult {
	const x = sortedCopy(checkedValues('andersonDarlingTest', 'reference', reference));
	const y = sortedCopy(checkedValues('andersonDarlingTest', 'current', current));
	return andersonDarlingFromSorted(x, y);
}

/** `andersonDarlingTest` for samples in ascending order. */
export function andersonDarlingFromSorted(
	x: Float64Array,
	y: Float64Array
): AndersonDarlingTestResult {
	const size = x.length + y.length;
	if (size < 4) {
		throw new StatsError('too-few', `andersonDarlingTest requires at least 4 values, got ${size}`);
	}
	const statistic = (squaredGaps(x, y) - 1) / spread(x.length, y.length);
	return { statistic, pValue: tail(statistic), criticalValues: [...CRITICAL] };
}

/** A²: squared gaps between the two distribution functions, each over its variance. */
function squaredGaps(x: Float64Array, y: Float64Array): number {
	const [n, m] = [x.length, y.length];
	const size = n + m;
	let sum = 0;
	for (let i = 0, j = 0; i < n || j < m;) {
		const value = j === m || (x[i] as number) <= (y[j] as number) ? x[i] : y[j];
		const [a, b] = [i, j];
		while (i < n && x[i] === value) i++;
		while (j < m && y[j] === value) j++;
		const ties = i - a + (j - b);
		const below = (a + i + b + j) / 2;
		const gap = (m * (a + i)) / 2 - (n * (b + j)) / 2;
		const variance = below * (size - below) - (size * ties) / 4;
		if (variance > 0) sum += ((gap / n) * (gap / m) * ties) / variance;
	}
	return (sum * (size - 1)) / size;
}

/** Standard deviation of A² if nothing has changed (Scholz and Stephens's equation 4). */
function spread(n: number, m: number): number {
	const size = n + m;
	const sizes = 1 / n + 1 / m;
	let tail = 0;
	let g = 0;
	for (let k = size - 1; k > 1; k--) {
		tail += 1 / k;
		g += tail / (size + 1 - k);
	}
	const h = tail + 1;
	const a = 4 * g - 6 + (10 - 6 * g) * sizes;
	const b = 12 * g - 22 + 8 * h + (2 * g - 14 * h - 4) * sizes;
	const c = 36 * h + 4 + (2 * h - 6) * sizes;
	const cube = ((a * size + b) * size + c) * size + 24;
	return Math.sqrt(cube / ((size - 1) * (size - 2) * (size - 3)));
}

function tail(statistic: number): number {
	const [low, high] = [CRITICAL[0] as number, CRITICAL[6] as number];
	if (statistic < low) return 0.25;
	if (statistic > high) return 0.001;
	return Math.exp((CURVE[0] * statistic + CURVE[1]) * statistic + CURVE[2]);
}

/** The statistic at which p reaches a chance from 0.001 to 0.25. */
export function andersonDarlingAt(chance: number): number {
	const [a, b, c] = CURVE;
	return (-b - Math.sqrt(b * b - 4 * a * (c - Math.log(chance)))) / (2 * a);
}
