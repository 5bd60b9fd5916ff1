/** How many ways lead to each possible sum, with the sums in ascending order. */
type Ways = { sums: Float64Array; counts: Float64Array };

const NO_WAY: Ways = { sums: new Float64Array(0), counts: new Float64Array(0) };

/**
 * Exact P(T >= t) for two small samples of the same continuous distribution, by counting all ways in
 * which they can interleave. With d = (i m - j n) / gcd(n, m) after each pooled value, T is the sum of
 * d^2 up to a constant; ways that have reached the observed sum are counted at once with all their
 * continuations, so that the tail itself is summed.
 *
 * @param n size of one sample, 1 or more
 * @param m size of the other, 1 or more
 * @param statistic the observed T
 * @see Xiao, Gordon & Yakovlev (2006), "A C++ Program for the Cramér-Von Mises Two-Sample Test", https://doi.org/10.18637/jss.v017.i08
 */
export function cramerVonMisesExactTail(n: number, m: number, statistic: number): number {
	const divisor = greatestCommonDivisor(n, m);
	const observed = Math.floor((statistic * n * m * (n + m) * (n + m)) / divisor ** 2 + 1e-6);
	const all = binomial(n + m, m);
	let above: Ways[] = [];
	let reached = 0;
	for (let i = 0; i <= n; i++) {
		const row: Ways[] = [];
		for (let j = 0; j <= m; j++) {
			const step = (i * m - j * n) / divisor;
			const ways =
				i + j === 0
					? { sums: Float64Array.of(0), counts: Float64Array.of(1) }
					: shifted(merged(above[j] ?? NO_WAY, row[j - 1] ?? NO_WAY), step * step);
			const end = placeOf(ways.sums, observed);
			const there = ways.counts.subarray(end).reduce((sum, count) => sum + count, 0);
			reached += there * (binomial(n - i + m - j, m - j) / all);
			row.push({ sums: ways.sums.subarray(0, end), counts: ways.counts.subarray(0, end) });
		}
		above = row;
	}
	return Math.min(1, reached);
}

/** Two lists of ways in one, with equal sums added up. */
function merged(a: Ways, b: Ways): Ways {
	const sums = new Float64Array(a.sums.length + b.sums.length);
	const counts = new Float64Array(sums.length);
	let i = 0;
	let j = 0;
	let size = 0;
	while (i < a.sums.length || j < b.sums.length) {
		const x = i < a.sums.length ? (a.sums[i] as number) : Infinity;
		const y = j < b.sums.length ? (b.sums[j] as number) : Infinity;
		sums[size] = Math.min(x, y);
		counts[size++] =
			(x <= y ? (a.counts[i] as number) : 0) + (y <= x ? (b.counts[j] as number) : 0);
		if (x <= y) i++;
		if (y <= x) j++;
	}
	return { sums: sums.subarray(0, size), counts: counts.subarray(0, size) };
}

function shifted({ sums, counts }: Ways, step: number): Ways {
	for (let k = 0; k < sums.length; k++) sums[k]! += step;
	return { sums, counts };
}

/** How many of the ascending sums are below `limit`. */
function placeOf(sums: Float64Array, limit: number): number {
	let low = 0;
	let high = sums.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sums[middle] as number) < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}

function binomial(n: number, k: number): number {
	let ways = 1;
	for (let i = 1; i <= Math.min(k, n - k); i++) ways = (ways * (n - Math.min(k, n - k) + i)) / i;
	return ways;
}

function greatestCommonDivisor(a: number, b: number): number {
	return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
