import { normal, psi } from '../../stats/index.ts';

/**
 * PSI of a standard normal feature that moved by this much, cut at its own quantiles, with so many
 * rows that chance plays no part.
 *
 * @param shift standard deviations
 * @param bins bins of equal reference share, at least 2
 * @returns PSI in nats
 */
export function psiOfShift(shift: number, bins = 10): number {
	const standard = normal();
	const shares: number[] = [];
	let below = 0;
	for (let bin = 1; bin <= bins; bin++) {
		const next = bin < bins ? standard.cdf(standard.quantile(bin / bins) - shift) : 1;
		shares.push(next - below);
		below = next;
	}
	const equal = new Array<number>(bins).fill(1 / bins);
	return psi(equal, shares, { floor: 0 }).psi;
}
