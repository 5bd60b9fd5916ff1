/**
 * Cosine of 2 pi times this many turns, right to 1e-10, from arithmetic alone: the engines' own
 * differ in last bits, and the same seed must give the same day everywhere.
 *
 * @param turns any finite number
 */
export function cosineOfTurn(turns: number): number {
	const part = Math.abs(turns - Math.round(turns));
	return part > 0.25 ? -series(0.5 - part) : series(part);
}

/** The Taylor series, for at most a quarter of a turn. */
function series(turns: number): number {
	const x = 2 * Math.PI * turns;
	const y = x * x;
	let sum = 1;
	for (let n = 16; n >= 2; n -= 2) sum = 1 - (y / (n * (n - 1))) * sum;
	return sum;
}
