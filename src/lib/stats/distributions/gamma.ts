import { checkPositive } from '../check-number.ts';
import { gammaTails } from '../special/incomplete-gamma.ts';
import { logGammaOnePlus } from '../special/log-gamma.ts';
import { logPoisson } from '../special/log-poisson.ts';
import { normalQuantile } from '../special/normal-quantile.ts';
import { checkedContinuous } from './checked-distribution.ts';
import type { ContinuousDistribution } from './distribution.ts';
import { solveQuantile } from './solve-quantile.ts';

/**
 * Gamma distribution.
 *
 * @param shape k, above 0
 * @param scale theta, above 0; the mean is shape times scale
 * @throws StatsError if a parameter or an argument is out of its range
 * @see DLMF 8.2 for the tails, https://dlmf.nist.gov/8.2
 */
export function gamma(shape: number, scale = 1): ContinuousDistribution {
	checkPositive('gamma', 'shape', shape);
	checkPositive('gamma', 'scale', scale);
	return checkedContinuous('gamma', scaledGamma(shape, scale));
}

/** The gamma distribution without its checks, for those that are made of it. */
export function scaledGamma(shape: number, scale: number): ContinuousDistribution {
	const density = (x: number) => gammaDensity(shape, x);
	const law = { tails: (x: number) => gammaTails(shape, x), density };
	const quantile = (p: number) => {
		if (p === 0 || p === 1) return p === 0 ? 0 : Infinity;
		return solveQuantile(law, { lower: p, upper: 1 - p }, firstGuess(shape, p)) * scale;
	};
	return {
		pdf: (x) => density(x / scale) / scale,
		cdf: (x) => gammaTails(shape, x / scale).lower,
		sf: (x) => gammaTails(shape, x / scale).upper,
		quantile
	};
}

function gammaDensity(shape: number, x: number): number {
	if (x < 0 || x === Infinity) return 0;
	if (x > 0) return Math.exp(logPoisson(shape, x) + Math.log(shape) - Math.log(x));
	if (shape === 1) return 1;
	return shape < 1 ? Infinity : 0;
}

/** Wilson and Hilferty's cube, or the first term of the series where that is nearer. */
function firstGuess(shape: number, p: number): number {
	const fromBelow = Math.exp((Math.log(p) + logGammaOnePlus(shape)) / shape);
	const root = 1 - 1 / (9 * shape) + normalQuantile(p) / (3 * Math.sqrt(shape));
	return Math.max(fromBelow, root > 0 && shape > 0.5 ? shape * root ** 3 : 0);
}
