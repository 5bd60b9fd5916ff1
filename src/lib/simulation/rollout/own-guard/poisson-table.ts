import { poisson } from '../../../stats/index.ts';

/** Counts further than so many standard deviations from the mean have a chance below 1e-14. */
const reach = 8;

/** Every count of a Poisson number that has any chance worth naming. */
export interface PoissonTable {
	readonly first: number;
	readonly shares: Float64Array;
	/** The chance of a count below this one. */
	below(count: number): number;
}

/** @param mean 0 or more */
export function poissonTable(mean: number): PoissonTable {
	const spread = reach * Math.sqrt(mean) + 20;
	const first = Math.max(0, Math.floor(mean - spread));
	const shares = new Float64Array(Math.ceil(mean + spread) - first + 1);
	const middle = Math.floor(mean);
	shares[middle - first] = mean > 0 ? poisson(mean).pmf(middle) : 1;
	// From the likeliest count outwards each share follows from its neighbour.
	for (let k = middle + 1; k < first + shares.length; k++) {
		shares[k - first] = ((shares[k - first - 1] ?? 0) * mean) / k;
	}
	for (let k = middle - 1; k >= first; k--) {
		shares[k - first] = ((shares[k - first + 1] ?? 0) * (k + 1)) / mean;
	}
	const sums = new Float64Array(shares.length + 1);
	shares.forEach((share, i) => (sums[i + 1] = (sums[i] ?? 0) + share));
	const below = (count: number) => sums[Math.min(shares.length, Math.max(0, count - first))] ?? 0;
	return { first, shares, below };
}
