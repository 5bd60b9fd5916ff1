/** Forgives the rounding of a p that was itself worked out from a cdf. */
const ALMOST = 1 - 64 * Number.EPSILON;

/**
 * The smallest whole k from 0 to `last` with cdf(k) >= p, found by steps that double from a guess
 * and then by halving.
 *
 * @param cdf rises with k
 * @param p probability above 0 and below 1
 * @param guess anything near the answer
 * @param last the largest count there is, Infinity included
 */
export function solveCount(
	cdf: (k: number) => number,
	p: number,
	guess: number,
	last: number
): number {
	const reached = (k: number) => cdf(k) >= p * ALMOST;
	let high = Math.min(Math.max(0, Math.floor(guess)), last);
	let low = high;
	// Above 2^53 whole numbers are further apart than 1.
	const first = Math.max(1, high * Number.EPSILON);
	let step = first;
	while (high < last && !reached(high)) {
		low = high;
		high = Math.min(high + step, last);
		step *= 2;
	}
	if (low === high) {
		step = first;
		while (low >= 0 && reached(low)) {
			high = low;
			low -= step;
			step *= 2;
		}
		low = Math.max(low, -1);
	}
	while (high - low > 1) {
		const half = Math.floor(low + (high - low) / 2);
		if (half === low || half === high) break;
		if (reached(half)) high = half;
		else low = half;
	}
	return high;
}
