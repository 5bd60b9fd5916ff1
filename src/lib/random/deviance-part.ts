import { ln } from './ln.ts';

/**
 * x log(x / expected) + expected - x without cancellation, with the same bits in every engine.
 *
 * @param x above 0
 * @param expected above 0
 * @see Loader (2000), "Fast and accurate computation of binomial probabilities"
 */
export function deviancePart(x: number, expected: number): number {
	const difference = x - expected;
	const ratio = difference / (x + expected);
	if (Math.abs(ratio) > 0.3) return x * ln(x / expected) - difference;
	const square = ratio * ratio;
	let sum = difference * ratio;
	let term = 2 * x * ratio;
	for (let odd = 3; ; odd += 2) {
		term *= square;
		const next = sum + term / odd;
		if (next === sum) return sum;
		sum = next;
	}
}
