import { normal } from '../../../stats/index.ts';

export interface ShiftInterval {
	readonly lower: number;
	readonly upper: number;
	/** Hodges-Lehmann: the middle one of all differences, experiment less control. */
	readonly estimate: number;
	/** The interval runs from the `rank`-th smallest difference to the `rank`-th largest. */
	readonly rank: number;
	/** Every value of the experiment less every value of the control, in order. */
	readonly differences: Float64Array;
}

/**
 * Mann-Whitney's interval for a shift between two samples, by the normal approximation with the
 * corrections for continuity and for ties: R's `wilcox.test(exact = FALSE, conf.int = TRUE)`, whose
 * search for the place where a step function crosses a line ends at one of the differences. That one
 * is found by its rank.
 *
 * @param control at least one finite value
 * @param experiment at least one finite value; not all of both may be the same
 * @see Hollander & Wolfe (1999), section 4.3; Hodges & Lehmann (1963)
 */
export function shiftInterval(
	control: ArrayLike<number>,
	experiment: ArrayLike<number>,
	confidence: number
): ShiftInterval {
	const [n, m] = [control.length, experiment.length];
	const differences = new Float64Array(n * m);
	for (let i = 0; i < m; i++) {
		for (let j = 0; j < n; j++) {
			differences[i * n + j] = (experiment[i] ?? 0) - (control[j] ?? 0);
		}
	}
	differences.sort();
	const spread = spreadOfWins(control, experiment);
	const reach = 0.5 + normal(0, 1).quantile((1 + confidence) / 2) * spread;
	const rank = Math.max(1, Math.ceil((n * m) / 2 - reach));
	const at = (place: number) => differences[place - 1] ?? NaN;
	return {
		lower: at(rank),
		upper: at(n * m + 1 - rank),
		estimate: (at(Math.ceil((n * m) / 2)) + at(Math.floor((n * m) / 2) + 1)) / 2,
		rank,
		differences
	};
}

/** Standard deviation of U where no value of one side meets one of the other, as between two steps. */
function spreadOfWins(x: ArrayLike<number>, y: ArrayLike<number>): number {
	const [n, m] = [x.length, y.length];
	const total = n + m;
	const ties = tieTerm(x) + tieTerm(y);
	return Math.sqrt(((n * m) / 12) * (total + 1 - ties / (total * (total - 1))));
}

/** Sum of t³ - t over the groups of t equal values. */
function tieTerm(values: ArrayLike<number>): number {
	const sorted = Float64Array.from(values).sort();
	let [sum, start] = [0, 0];
	for (let i = 1; i <= sorted.length; i++) {
		if (sorted[i] === sorted[start]) continue;
		const size = i - start;
		sum += size * size * size - size;
		start = i;
	}
	return sum;
}
