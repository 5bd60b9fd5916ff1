import type { WidestGap } from './widest-gap.ts';

/** What one merge of two sorted samples tells, with n reference and m current values. */
export type SortedPairSummary = {
	n: number;
	m: number;
	/** Where the two empirical distribution functions are furthest apart, as a whole number over n m. */
	widestGap: WidestGap;
	/** Area between the two functions: the Wasserstein-1 distance, in the unit of the values. */
	area: number;
	/** Area under the squared difference of the two functions, in the unit of the values. */
	squaredArea: number;
	/** The two-sample Cramér-von Mises T, with midranks where values are tied. */
	cramerVonMises: number;
	/** Mann-Whitney's U of the reference: pairs in which its value is the larger, ties as half. */
	referenceWins: number;
	/** Sum of t^3 - t over groups of t equal values: what ties take from the variance of U. */
	tieTerm: number;
};

/** Running sums of the merge; `gap` is i m - j n, the difference of the two functions times n m. */
type Sums = {
	i: number;
	j: number;
	gap: number;
	squares: number;
	wins: number;
	tieTerm: number;
};

/**
 * Everything that one merge of two sorted samples can tell at once: the statistics of
 * Kolmogorov-Smirnov, Wasserstein, energy distance, Cramér-von Mises and Mann-Whitney.
 *
 * T is summed as squares of the difference between the two functions rather than from ranks, which
 * for large samples would lose most digits in a subtraction.
 *
 * @param reference finite values in ascending order, at least one; never modified
 * @param current finite values in ascending order, at least one; never modified
 * @see Anderson (1962), "On the Distribution of the Two-Sample Cramér-von Mises Criterion"
 */
export function sortedPairSummary(
	reference: Float64Array,
	current: Float64Array
): SortedPairSummary {
	const n = reference.length;
	const m = current.length;
	const sums: Sums = { i: 0, j: 0, gap: 0, squares: 0, wins: 0, tieTerm: 0 };
	let { i, j, gap } = sums;
	let squares = 0;
	let wins = 0;
	let area = 0;
	let squaredArea = 0;
	let x = reference[0] as number;
	let y = current[0] as number;
	let value = x < y ? x : y;
	let widest = 0;
	let location = value;
	while (i < n || j < m) {
		const next = x < y ? x : y;
		const step = next - value;
		area += Math.abs(gap) * step;
		squaredArea += gap * gap * step;
		value = next;
		const nextX = i + 1 < n ? (reference[i + 1] as number) : Infinity;
		const nextY = j + 1 < m ? (current[j + 1] as number) : Infinity;
		if (x < y && nextX !== x) {
			i++;
			gap += m;
			wins += j;
			squares += gap * gap;
			x = nextX;
		} else if (y < x && nextY !== y) {
			j++;
			gap -= n;
			squares += gap * gap;
			y = nextY;
		} else {
			sums.i = i;
			sums.j = j;
			sums.gap = gap;
			addTies(sums, reference, current, value);
			({ i, j, gap } = sums);
			x = i < n ? (reference[i] as number) : Infinity;
			y = j < m ? (current[j] as number) : Infinity;
		}
		if (Math.abs(gap) > Math.abs(widest)) {
			widest = gap;
			location = value;
		}
	}
	const total = n + m;
	return {
		n,
		m,
		widestGap: { gap: widest, location },
		area: area / (n * m),
		squaredArea: squaredArea / (n * m) / (n * m),
		cramerVonMises: (squares + sums.squares) / (n * m) / (total * total),
		referenceWins: wins + sums.wins,
		tieTerm: sums.tieTerm
	};
}

/**
 * Takes a group of equal values in one go: a of the reference, b of the current sample. Its part of T
 * is that of a path first along the reference and then along the current values, corrected to midranks.
 */
function addTies(sums: Sums, reference: Float64Array, current: Float64Array, value: number): void {
	const n = reference.length;
	const m = current.length;
	const { i, j, gap } = sums;
	while (sums.i < n && reference[sums.i] === value) sums.i++;
	while (sums.j < m && current[sums.j] === value) sums.j++;
	const a = sums.i - i;
	const b = sums.j - j;
	sums.gap += a * m - b * n;
	sums.wins += a * (j + b / 2);
	sums.tieTerm += (a + b) ** 3 - (a + b);
	const path = sumOfSquares(gap, m, a) + sumOfSquares(gap + a * m, -n, b);
	const mixed = a * b * ((n * b) / 4 - (3 * m * a) / 4 - gap);
	const own = (n * a * (a * a - 1) + m * b * (b * b - 1)) / 12;
	sums.squares += path + (n + m) * (mixed + own);
}

/** Sum of (start + k step)^2 for k from 1 to count. */
function sumOfSquares(start: number, step: number, count: number): number {
	const linear = start * step * count * (count + 1);
	const quadratic = (step * step * count * (count + 1) * (2 * count + 1)) / 6;
	return count * start * start + linear + quadratic;
}
