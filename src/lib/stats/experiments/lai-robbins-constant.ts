import { deviancePart } from '../special/deviance-part.ts';
import { checkRates } from './check-rates.ts';

/**
 * Lai and Robbins' constant: in the long run no bandit has less regret than this times ln t.
 *
 * @param rates true rate of each arm, 0 to 1
 * @returns 0 or more; 0 where all rates are equal or the best is 1
 * @throws StatsError if there is no rate or one is not from 0 to 1
 * @see Lai & Robbins (1985), https://doi.org/10.1016/0196-8858(85)90002-8
 */
export function laiRobbinsConstant(rates: ArrayLike<number>): number {
	checkRates('laiRobbinsConstant', rates);
	let best = 0;
	for (let k = 0; k < rates.length; k++) best = Math.max(best, rates[k] as number);
	let sum = 0;
	for (let k = 0; k < rates.length; k++) {
		const rate = rates[k] as number;
		if (rate < best && best < 1) sum += (best - rate) / divergence(rate, best);
	}
	return sum;
}

/** Kullback-Leibler divergence of two rates, p below q, without cancellation. */
function divergence(p: number, q: number): number {
	const rest = deviancePart(1 - p, 1 - q);
	return rest + (p === 0 ? q : deviancePart(p, q));
}
