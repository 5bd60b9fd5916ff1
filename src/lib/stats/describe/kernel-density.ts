import { checkNotNaN, checkPositive } from '../check-number.ts';
import { checkSample } from '../check-sample.ts';
import { kernelBandwidth, type BandwidthRule } from './kernel-bandwidth.ts';
import { sortedCopy } from './sorted-copy.ts';

export type KernelDensityOptions = {
	/** A rule, or the standard deviation of the kernel in the sample's own unit. */
	bandwidth?: BandwidthRule | number;
};

/** A value this many bandwidths away adds nothing that a double can hold. */
const REACH = 39;

/**
 * Gaussian kernel density estimate: a smooth curve through a sample. It leaks past hard ends:
 * a density of ages is above 0 a little below 0.
 *
 * @param x at least 1 finite number; 2 that differ if a rule has to find the bandwidth
 * @returns the density at t; it throws StatsError for NaN
 * @throws StatsError if the sample is too short or not finite, or the bandwidth is not above 0
 * @see Silverman (1986), "Density estimation for statistics and data analysis"
 */
export function kernelDensity(
	x: ArrayLike<number>,
	{ bandwidth = 'silverman' }: KernelDensityOptions = {}
): (t: number) => number {
	checkSample('kernelDensity', 'x', x, typeof bandwidth === 'number' ? 1 : 2);
	const width = typeof bandwidth === 'number' ? bandwidth : kernelBandwidth(x, bandwidth);
	checkPositive('kernelDensity', 'bandwidth', width);
	const sorted = sortedCopy(x);
	const peak = 1 / (sorted.length * width * Math.sqrt(2 * Math.PI));
	return (t) => {
		checkNotNaN('kernelDensity', 't', t);
		let sum = 0;
		// Up to the limit itself, as t + REACH * width is t for a narrow kernel.
		const end = t + REACH * width;
		for (let i = firstFrom(sorted, t - REACH * width); i < sorted.length; i++) {
			const value = sorted[i] as number;
			if (value > end) break;
			const distance = (value - t) / width;
			sum += Math.exp(-0.5 * distance * distance);
		}
		// Of a bandwidth near 1e-308 the peak is infinite, and nothing beside it.
		return sum > 0 ? peak * sum : 0;
	};
}

/** Index of the first value at or above a limit. */
function firstFrom(sorted: Float64Array, limit: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const half = (low + high) >>> 1;
		if ((sorted[half] as number) < limit) low = half + 1;
		else high = half;
	}
	return low;
}
