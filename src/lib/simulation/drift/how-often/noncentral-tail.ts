import { chiSquared, normal, poisson } from '../../../stats/index.ts';

/** So many spreads of the Poisson weights are summed: what is left out is below 10⁻¹². */
const spreads = 8;
/** Beyond this noncentrality the distribution is as good as normal. */
const normalBeyond = 2e4;

/**
 * Chance that a noncentral chi-squared number exceeds x: Poisson-weighted tails of central ones.
 *
 * @param df degrees of freedom, at least 1
 * @param noncentrality 0 or more: how far from the null, in squared standard errors
 * @see SciPy `ncx2.sf`
 */
export function noncentralTail(x: number, df: number, noncentrality: number): number {
	if (noncentrality === 0) return chiSquared(df).sf(x);
	if (noncentrality > normalBeyond) {
		const sd = Math.sqrt(2 * (df + 2 * noncentrality));
		return normal(df + noncentrality, sd).sf(x);
	}
	const mean = noncentrality / 2;
	const reach = spreads * Math.sqrt(mean) + 30;
	const weights = poisson(mean);
	let tail = 0;
	for (let j = Math.max(0, Math.floor(mean - reach)); j <= mean + reach; j++) {
		tail += weights.pmf(j) * chiSquared(df + 2 * j).sf(x);
	}
	return Math.min(1, tail);
}
