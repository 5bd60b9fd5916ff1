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
 * @see DLMF 8.17.22, https://dlmf.nist.gov/8.17
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

/** I_x(a, b) by Lentz's method, for x on the near side of the mean. */
function continuedFraction(a: number, b: number, x: number, y: number): number {
	let c = 1;
	let d = 1 / (1 - ((a + b) * x) / (a + 1));
	let h = d;
	for (let m = 1; m < 1e6; m++) {
		const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / (1 + even * d);
		c = 1 + even / c;
		h *= d * c;
		const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / (1 + odd * d);
		c = 1 + odd / c;
		const factor = d * c;
		h *= factor;
		if (Math.abs(factor - 1) < 2e-16) break;
	}
	return (Math.exp(logBetaPower(a, b, x, y)) / a) * h;
}
