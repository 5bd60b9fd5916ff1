import { checkChoice } from '../check-choice.ts';
import { StatsError } from '../stats-error.ts';
import { quantile } from './quantile.ts';
import { standardDeviation } from './standard-deviation.ts';

/** Three rules are called "rule of thumb"; the names are those of SciPy and, for nrd0, of R. */
export type BandwidthRule = 'silverman' | 'scott' | 'nrd0';

/**
 * Width of a Gaussian kernel by a rule of thumb, in the unit of the sample.
 *
 * @param x at least 2 finite numbers that are not all equal
 * @throws StatsError if there are fewer, one is not finite, or all are equal
 * @see Scott (1992), "Multivariate density estimation"; Silverman (1986), p. 48; R's bw.nrd0
 */
export function kernelBandwidth(x: ArrayLike<number>, rule: BandwidthRule): number {
	checkChoice('kernelBandwidth', 'rule', rule, ['silverman', 'scott', 'nrd0']);
	const sd = standardDeviation(x);
	if (sd === 0) {
		throw new StatsError(
			'not-positive',
			'kernelBandwidth requires values that differ: for equal ones give a bandwidth'
		);
	}
	if (rule === 'scott') return sd * x.length ** -0.2;
	if (rule === 'silverman') return sd * (0.75 * x.length) ** -0.2;
	const [lower, upper] = quantile(x, [0.25, 0.75]) as [number, number];
	const robust = (upper - lower) / 1.34;
	return 0.9 * (robust > 0 ? Math.min(sd, robust) : sd) * x.length ** -0.2;
}
