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
	const powers = a * logShare(a, b) + b * logShare(b, a);
	return stirling + powers - 0.5 * Math.log((a / n) * (b / (2 * Math.PI)));
}

/** log(part / (part + rest)), by the smaller of the two. */
function logShare(part: number, rest: number): number {
	const n = part + rest;
	return part < rest ? Math.log(part / n) : Math.log1p(-rest / n);
}
