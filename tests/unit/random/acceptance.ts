import type { ContinuousDistribution, DiscreteDistribution } from '../../../src/lib/stats/index.ts';
import { chiSquared, kolmogorov } from '../../../src/lib/stats/index.ts';

/** How likely draws are to be as far from their distribution as these (Kolmogorov-Smirnov). */
export function pOfContinuous(draws: Float64Array, { cdf }: ContinuousDistribution): number {
	const sorted = draws.slice().sort();
	const n = sorted.length;
	let widest = 0;
	for (let i = 0; i < n; i++) {
		const below = cdf(sorted[i] as number);
		widest = Math.max(widest, below - i / n, (i + 1) / n - below);
	}
	return kolmogorov().sf(Math.sqrt(n) * widest);
}

/** The same for counts: chi-squared on cells where at least 20 draws are expected. */
export function pOfCounts(draws: Float64Array, law: DiscreteDistribution): number {
	const n = draws.length;
	let statistic = 0;
	let cells = 0;
	let from = -Infinity;
	while (n * law.sf(from) > 0) {
		const to = endOfCell(from, n, law);
		const expected = n * (law.sf(from) - law.sf(to));
		const observed = draws.reduce((sum, k) => sum + (k > from && k <= to ? 1 : 0), 0);
		statistic += (observed - expected) ** 2 / expected;
		cells++;
		from = to;
	}
	return chiSquared(cells - 1).sf(statistic);
}

/** Far enough for 20 draws, or to the end if the rest would not be enough for a cell of its own. */
function endOfCell(from: number, n: number, law: DiscreteDistribution): number {
	const share = Math.max(20, n / 200);
	const reached = law.cdf(from) + share / n;
	const to = reached < 1 ? Math.max(from + 1, law.quantile(reached)) : Infinity;
	return n * law.sf(to) < share ? Infinity : to;
}

/** Mean and variance of draws, and how many standard errors they are from what they should be. */
export function standardErrors(draws: Float64Array, mean: number, variance: number) {
	const n = draws.length;
	let sum = 0;
	for (const value of draws) sum += value - mean;
	let squares = 0;
	let fourths = 0;
	for (const value of draws) {
		squares += (value - mean) ** 2;
		fourths += (value - mean) ** 4;
	}
	const spread = Math.sqrt(Math.max(fourths / n - variance ** 2, variance ** 2 * 1e-9) / n);
	return {
		mean: Math.abs(sum / n) / Math.sqrt(variance / n),
		variance: Math.abs(squares / n - variance) / spread
	};
}
