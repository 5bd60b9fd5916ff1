import { ln } from './ln.ts';

const HALF_LOG_TWO_PI = 0.9189385332046727;

/**
 * The error of Stirling's formula for a whole n above 0, with the same bits in every engine:
 * the samplers' own, as `stats` may use the engine's logarithm and they may not.
 *
 * @see DLMF 5.11.1, https://dlmf.nist.gov/5.11
 */
export function stirlingError(n: number): number {
	if (n < 16) {
		let factorial = 1;
		for (let i = 2; i <= n; i++) factorial *= i;
		return ln(factorial) - (n + 0.5) * ln(n) + n - HALF_LOG_TWO_PI;
	}
	const square = n * n;
	const rest = 1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square;
	return (1 / 12 - (1 / 360 - rest / square) / square) / n;
}
