/** Steps of the recursion between two reports: a few milliseconds' worth. */
const STEPS_PER_REPORT = 1_000_000;

/** What is asked of the exact distribution of D: the sizes, the gap |i m - j n| that was seen, and ties. */
export type ExactGap = {
	n: number;
	m: number;
	/** The widest |i m - j n|, a whole number above 0. */
	gap: number;
	/** For each k, 1 if a group of equal values ends at the k-th pooled value; without it ties are ignored. */
	groupEnds?: Uint8Array | undefined;
};

/**
 * Exact P(D >= d) for two samples of the same continuous distribution, by walking all ways in which
 * the samples can interleave: n m steps, memory for the smaller sample, the tail itself and never
 * 1 minus it. Yields the share done (0 to 1) every few milliseconds.
 *
 * @see Schröer & Trenkler (1995), "Exact and randomization distributions of Kolmogorov-Smirnov tests two or three samples"
 */
export function* exactGapSteps({ n, m, gap, groupEnds }: ExactGap): Generator<number, number> {
	if (n < m) return yield* exactGapSteps({ n: m, m: n, gap, groupEnds });
	if (groupEnds === undefined && n === m) return equalSizes(n, Math.ceil(gap / n));
	const outside = new Float64Array(m + 1).fill(1);
	const parts = Float64Array.from({ length: n + m + 1 }, (_, k) => 1 / k);
	const walk = { n, m, gap, groupEnds, outside, parts };
	let steps = 0;
	for (let i = 0; i <= n; i++) {
		steps += groupEnds === undefined ? bandRow(walk, i) : tiedRow(walk, i);
		if (steps < STEPS_PER_REPORT) continue;
		steps = 0;
		yield i / n;
	}
	return outside[m] as number;
}

/** `outside` holds the chance to have left the band by each j of the row above; `parts` is 1 / k. */
type Walk = ExactGap & { outside: Float64Array; parts: Float64Array };

/**
 * One row of the recursion without ties: chance(i, j) = (i chance(i - 1, j) + j chance(i, j - 1)) / (i + j).
 * Cells with a gap of at least `gap` are certain to count (1), so that only the band between the two
 * borders has to be walked. Without a division in the chain from cell to cell it takes half the time.
 */
function bandRow({ n, m, gap, outside, parts }: Walk, i: number): number {
	const first = Math.max(0, Math.floor((i * m - gap) / n) + 1);
	const last = Math.min(m, Math.ceil((i * m + gap) / n) - 1);
	if (i === 0) {
		outside.fill(0, 0, last + 1);
		return last + 1;
	}
	let left = first === 0 ? 0 : 1;
	for (let j = first; j <= last; j++) {
		const part = parts[i + j] as number;
		left = (outside[j] as number) * (i * part) + left * (j * part);
		outside[j] = left;
	}
	return last - first + 1;
}

/** One row of the recursion given the ties: a gap only shows where a group of equal values ends. */
function tiedRow({ n, m, gap, groupEnds, outside }: Walk, i: number): number {
	let left = 0;
	for (let j = 0; j <= m; j++) {
		const seen = Math.abs(i * m - j * n) >= gap && groupEnds?.[i + j] === 1;
		const above = i === 0 ? 0 : (outside[j] as number);
		const mean = i + j === 0 ? 0 : (i * above + j * left) / (i + j);
		left = seen ? 1 : mean;
		outside[j] = left;
	}
	return m + 1;
}

/**
 * Two samples of n values: the paths that leave a band of `height` steps, by reflection, as the nested
 * product 2 A0 (1 - A1 (1 - A2 (...))), which has no large terms to cancel.
 *
 * @see Hodges (1958), "The Significance Probability of the Smirnov Two-Sample Test"
 */
function equalSizes(n: number, height: number): number {
	let tail = 0;
	for (let k = Math.floor(n / height); k >= 0; k--) {
		let ratio = 1;
		for (let step = 0; step < height; step++) {
			ratio *= (n - k * height - step) / (n + k * height + step + 1);
		}
		tail = ratio * (1 - tail);
	}
	return Math.min(1, 2 * tail);
}
