/**
 * Exact P(U >= u) for two samples of n and m different values when nothing has changed: the shares of
 * all orders, from the Gaussian binomial coefficients, built up one value at a time.
 *
 * @param n size of one sample, 1 or more
 * @param m size of the other, 1 or more
 * @param u the observed U, from 0 to n m; parts of a pair are dropped
 * @see Mann & Whitney (1947), "On a Test of Whether One of Two Random Variables is Stochastically Larger"
 */
export function mannWhitneyExactTail(n: number, m: number, u: number): number {
	const least = Math.floor(u);
	const product = n * m;
	if (least <= 0) return 1;
	const upper = product - least;
	// The distribution is symmetric: the shorter of the two ends is counted from its own side.
	if (upper <= least) return sumUpTo(n, m, upper);
	return 1 - sumUpTo(n, m, least - 1);
}

/** P(U <= limit), for a limit in the lower half. */
function sumUpTo(n: number, m: number, limit: number): number {
	const few = Math.min(n, m);
	const many = Math.max(n, m);
	const shares = new Float64Array(limit + 1);
	shares[0] = 1;
	for (let i = 1; i <= few; i++) {
		const weight = i / (many + i);
		const end = Math.min(limit, i * many);
		for (let u = end; u >= many + i; u--) {
			shares[u] = weight * ((shares[u] as number) - (shares[u - many - i] as number));
		}
		for (let u = Math.min(end, many + i - 1); u >= 0; u--) shares[u]! *= weight;
		for (let u = i; u <= end; u++) shares[u]! += shares[u - i] as number;
	}
	return Math.min(
		1,
		shares.reduce((sum, share) => sum + Math.max(0, share), 0)
	);
}
