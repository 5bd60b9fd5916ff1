/**
 * The x at which a function that rises through 0 crosses it: secants inside a shrinking bracket
 * (the Illinois rule), and halving where a secant does not help.
 *
 * @param f rises from below 0; may be infinite; within 1e-15 of 0 counts as 0
 * @param low where f is below 0; the answer if it is not
 * @param start a guess above `low`
 * @param limit the answer is not above this
 * @see Dowell & Jarratt (1971), "A modified regula falsi method"
 */
export function solveRising(
	f: (x: number) => number,
	low: number,
	start: number,
	limit = Number.MAX_VALUE
): number {
	let below = f(low);
	if (below >= 0) return low;
	let high = Math.min(start, limit);
	let above = f(high);
	while (above < 0 && high < limit) {
		[low, below] = [high, above];
		high = Math.min(2 * high, limit);
		above = f(high);
	}
	let side = 0;
	for (let round = 0; round < 200 && high - low > 4e-16 * Math.abs(high); round++) {
		const secant = low + ((high - low) * below) / (below - above);
		// Every fourth round halves: a bracket shrinks, whatever the shape of f.
		const x = secant > low && secant < high && round % 4 < 3 ? secant : low + (high - low) / 2;
		const here = f(x);
		if (Math.abs(here) < 1e-15 || x === low || x === high) return x;
		if (here < 0) {
			[low, below] = [x, here];
			if (side < 0) above /= 2;
			side = -1;
		} else {
			[high, above] = [x, here];
			if (side > 0) below /= 2;
			side = 1;
		}
	}
	return high;
}
