import { polynomial } from './polynomial.ts';

const COEFFICIENTS = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360];

/**
 * What Stirling's formula leaves out of log gamma, as its asymptotic series to x^-11.
 *
 * @param x at least 16, where the series is right to 1e-18
 * @see DLMF 5.11.1, https://dlmf.nist.gov/5.11
 */
export function stirlingSeries(x: number): number {
	return polynomial(COEFFICIENTS, 1 / (x * x)) / x;
}
