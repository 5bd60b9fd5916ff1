import { logGamma } from './log-gamma.ts';
import { stirlingSeries } from './stirling-series.ts';

const HALF_LOG_TWO_PI = 0.9189385332046727;

/**
 * The error of Stirling's formula: log n! - log(sqrt(2 pi n) (n / e)^n), for any n above 0.
 *
 * @see Loader (2000), "Fast and accurate computation of binomial probabilities"
 */
export function stirlingError(n: number): number {
	if (n >= 16) return stirlingSeries(n);
	return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI;
}
