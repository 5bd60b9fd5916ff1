import { deviancePart } from './deviance-part.ts';
import { stirlingError } from './stirling-error.ts';

/**
 * Logarithm of x^a y^b / B(a, b), the factor in front of the incomplete beta function.
 *
 * @param a above 0
 * @param b above 0
 * @param x from 0 to 1
 * @param y 1 - x, passed on its own because it may be known more exactly than 1 - x
 * @see Loader (2000), "Fast and accurate computation of binomial probabilities"
 */
export function logBetaPower(a: number, b: number, x: number, y: number): number {
	const n = a + b;
	const stirling = stirlingError(n) - stirlingError(a) - stirlingError(b);
	const expected = (share: number) => Math.max(n * share, Number.MIN_VALUE);
	const deviance = deviancePart(a, expected(x)) + deviancePart(b, expected(y));
	return stirling - deviance + 0.5 * Math.log((a / n) * (b / (2 * Math.PI)));
}
