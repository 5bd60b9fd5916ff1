import { deviancePart } from './deviance-part.ts';
import { stirlingError } from './stirling-error.ts';

/**
 * Logarithm of mean^x exp(-mean) / gamma(x + 1): the Poisson mass at x, for any x above 0.
 * Where the product written out would overflow or cancel, this does not.
 *
 * @param x above 0
 * @param mean above 0
 * @see Loader (2000), "Fast and accurate computation of binomial probabilities"
 */
export function logPoisson(x: number, mean: number): number {
	return -stirlingError(x) - deviancePart(x, mean) - 0.5 * Math.log(2 * Math.PI * x);
}
