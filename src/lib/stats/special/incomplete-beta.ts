import { StatsError } from '../stats-error.ts';
import type { Tails } from './incomplete-gamma.ts';
import { logBetaPower } from './log-beta-power.ts';

/**
 * Regularised incomplete beta function I_x(a, b) (lower) and its complement (upper).
 * Each keeps its relative accuracy where it is small: about 1e-13 for a and b to 1e3.
 *
 * @param a above 0; not checked
 * @param b above 0; not checked
 * @param x from 0 to 1; not checked
 * @param y 1 - x; pass it when it is known more exactly than by subtraction
 * @throws StatsError `out-of-range` if shapes are so large (from about 1e13) that it would not end in time
 * @see Didonato & Morris (1992), "Algorithm 708: significant digit computation of the incomplete
 *   beta function ratios"
 */
export function betaTails(a: number, b: number, x: number, y = 1 - x): Tails {
	if (x <= 0) return { lower: 0, upper: 1 };
	if (y <= 0) return { lower: 1, upper: 0 };
	if (x * (a + b + 2) < a + 1) {
		const lower = continuedFraction(a, b, x, y);
		return { lower, upper: 1 - lower };
	}
	const upper = continuedFraction(b, a, y, x);
	return { lower: 1 - upper, upper };
}

/** Takes about a millisecond, and is enough for shapes to 1e12. */
const MOST_STEPS = 1e5;

/**
 * I_x(a, b) for x on the near side of the mean, by the continued fraction of Didonato & Morris.
 * It starts from how far x is from the mean, which is known without cancellation when y is.
 */
function continuedFraction(a: number, b: number, x: number, y: number): number {
	const fromMean = a > b ? (a + b) * y - b : a - (a + b) * x;
	const start = (1 + fromMean) / (1 + 1 / a);
	let c = start;
	let d = 0;
	let value = start;
	// Sums of larger shapes would overflow on the way.
	const most = a + b < 1e300 ? MOST_STEPS : 0;
	let factor = 0;
	for (let n = 1; n < most && !(Math.abs(factor - 1) < 2e-16); n++) {
		const w = n * (b - n) * x;
		const previous = a + 2 * n - 1;
		const top = ((a + n - 1) / previous) * ((a + b + n - 1) / previous) * w * x;
		const share = (a + n) / (a + 2 * n + 1);
		const bottom = n + w / previous + share * (1 + fromMean + n * (1 + y));
		d = 1 / (bottom + top * d);
		c = bottom + top / c;
		factor = c * d;
		value *= factor;
	}
	if (!(Math.abs(factor - 1) < 1e-14)) {
		throw new StatsError(
			'out-of-range',
			`the incomplete beta function takes too many steps for shapes of ${a} and ${b}`
		);
	}
	return Math.exp(logBetaPower(a, b, x, y)) / value;
}
