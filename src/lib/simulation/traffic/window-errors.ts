import { createRng, fillUniform } from '../../random/index.ts';
import { binomial } from '../../stats/index.ts';

/** Counts further than so many standard deviations from the mean have a chance below 1e-15. */
const reach = 9;

/**
 * Errors in windows of equal size: each window is binomial. The luck of a window is drawn once, so
 * that dragging the rate or the size moves every window steadily and nothing else.
 *
 * @param seed the same seed gives the same luck
 * @param windows how many, at least 1
 * @returns errors of each window, given the requests in it and the chance that one of them fails
 */
export function windowErrors(
	seed: number | string,
	windows: number
): (requests: number, errorRate: number) => Uint32Array {
	const luck = new Float64Array(windows);
	fillUniform(createRng(seed), luck);
	return (requests, errorRate) => {
		const out = new Uint32Array(windows);
		if (requests < 1 || errorRate <= 0) return out;
		const { first, cumulative } = likelyCounts(requests, errorRate);
		for (let w = 0; w < windows; w++) out[w] = first + placeOf(cumulative, luck[w] ?? 0);
		return out;
	};
}

/** The binomial's cumulative shares over every count that has any chance worth naming. */
function likelyCounts(n: number, p: number): { first: number; cumulative: Float64Array } {
	const { pmf, cdf } = binomial(n, p);
	const spread = reach * Math.sqrt(n * p * (1 - p)) + reach;
	const first = Math.max(0, Math.floor(n * p - spread));
	const last = Math.min(n, Math.ceil(n * p + spread));
	const middle = Math.min(last, Math.max(first, Math.floor((n + 1) * p)));
	const shares = new Float64Array(last - first + 1);
	shares[middle - first] = pmf(middle);
	const odds = p / (1 - p);
	// From the likeliest count outwards each share follows from its neighbour, without underflow.
	for (let k = middle + 1; k <= last; k++) {
		shares[k - first] = ((shares[k - first - 1] ?? 0) * (n - k + 1) * odds) / k;
	}
	for (let k = middle - 1; k >= first; k--) {
		shares[k - first] = ((shares[k - first + 1] ?? 0) * (k + 1)) / (n - k) / odds;
	}
	let sum = first > 0 ? cdf(first - 1) : 0;
	for (let i = 0; i < shares.length; i++) shares[i] = sum += shares[i] ?? 0;
	return { first, cumulative: shares };
}

/** The first place whose cumulative share is above u. */
function placeOf(cumulative: Float64Array, u: number): number {
	let low = 0;
	let high = cumulative.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((cumulative[middle] ?? 1) > u) high = middle;
		else low = middle + 1;
	}
	return low;
}
