import type { Tails } from '../special/incomplete-gamma.ts';

/** A distribution on the numbers above 0, as the solver needs it. */
export type PositiveLaw = { tails(x: number): Tails; density(x: number): number };

/**
 * The x above 0 whose tails are the given ones: Newton's method on the logarithm of the smaller
 * tail against log x, where tails are nearly straight, kept inside a shrinking bracket.
 *
 * @param law tails that rise and fall with x, and their slope
 * @param target both tails at the answer; the smaller one is matched
 * @param start a first guess; 0 if the answer is too small for a double
 * @param limit the answer lies below this
 */
export function solveQuantile(
	law: PositiveLaw,
	target: Tails,
	start: number,
	limit = Infinity
): number {
	if (start === 0) return 0;
	const useLower = target.lower <= target.upper;
	const wanted = Math.log(useLower ? target.lower : target.upper);
	let low = 0;
	let high = limit;
	let x = start > 0 && start < limit ? start : middle(low, high);
	for (let round = 0; round < 100; round++) {
		const { lower, upper } = law.tails(x);
		const tail = useLower ? lower : upper;
		const excess = useLower ? Math.log(tail) - wanted : wanted - Math.log(tail);
		if (excess === 0) return x;
		if (excess > 0) high = x;
		else low = x;
		const step = (excess * tail) / (law.density(x) * x);
		const newton = x * Math.exp(-step);
		if (Math.abs(step) < 1e-10) return newton;
		const next = newton > low && newton < high ? newton : middle(low, high);
		if (next === x) return x;
		x = next;
	}
	return x;
}

/** Halfway between two numbers above 0, on the scale of logarithms. */
function middle(low: number, high: number): number {
	return Math.sqrt(Math.max(low, Number.MIN_VALUE)) * Math.sqrt(Math.min(high, Number.MAX_VALUE));
}
