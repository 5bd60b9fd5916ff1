import { stirlingError } from './stirling-error.ts';

/**
 * Logarithm of the beta function B(a, b), without the cancellation of three log gammas.
 *
 * @param a above 0
 * @param b above 0
 * @see DLMF 5.12, https://dlmf.nist.gov/5.12
 */
export function logBeta(a: number, b: number): number {
	const n = a + b;
	const stirling = stirlingError(a) + stirlingError(b) - stirlingError(n);
	const powers = a * Math.log1p(-b / n) + b * Math.log1p(-a / n);
	return stirling + powers - 0.5 * Math.log((a / n) * (b / (2 * Math.PI)));
}
