/**
 * Loader's deviance part: x log(x / expected) + expected - x, never below 0.
 * Written out, the terms cancel where x is near what was expected; there a series is summed.
 *
 * @param x above 0
 * @param expected above 0
 * @see Loader (2000), "Fast and accurate computation of binomial probabilities"
 */
export function deviancePart(x: number, expected: number): number {
	const difference = x - expected;
	if (Math.abs(difference) >= 0.5 * (x + expected)) {
		const times = x / expected;
		// Where their ratio leaves the range of doubles, the logarithms do not.
		const inside = times > 0 && times < Infinity;
		return x * (inside ? Math.log(times) : Math.log(x) - Math.log(expected)) - difference;
	}
	const ratio = difference / (x + expected);
	const square = ratio * ratio;
	let sum = difference * ratio;
	let term = 2 * x * ratio;
	for (let odd = 3; ; odd += 2) {
		term *= square;
		const next = sum + term / odd;
		// Not `next === sum`: what overflowed would never be equal to itself.
		if (!(Math.abs(next - sum) > 0)) return sum;
		sum = next;
	}
}
