import { kolmogorovTails } from '../special/kolmogorov-tail.ts';
import { checkedContinuous } from './checked-distribution.ts';
import type { ContinuousDistribution } from './distribution.ts';
import { solveQuantile } from './solve-quantile.ts';

/**
 * Kolmogorov's distribution: where sqrt(n) times the Kolmogorov-Smirnov distance ends up for
 * large n, if nothing has changed.
 *
 * @throws StatsError if an argument is out of its range
 * @see Kolmogorov (1933), "Sulla determinazione empirica di una legge di distribuzione"
 */
export function kolmogorov(): ContinuousDistribution {
	return checkedContinuous('kolmogorov', {
		pdf: (x) => kolmogorovTails(x).density,
		cdf: (x) => kolmogorovTails(x).below,
		sf: (x) => kolmogorovTails(x).above,
		quantile
	});
}

function quantile(p: number): number {
	if (p === 0 || p === 1) return p === 0 ? 0 : Infinity;
	const start =
		p < 0.5 ? Math.PI / Math.sqrt(-8 * Math.log(p)) : Math.sqrt(-0.5 * Math.log((1 - p) / 2));
	return solveQuantile(
		{
			tails: (x) => ({ lower: kolmogorovTails(x).below, upper: kolmogorovTails(x).above }),
			density: (x) => kolmogorovTails(x).density
		},
		{ lower: p, upper: 1 - p },
		start
	);
}
