import { StatsError } from '../stats-error.ts';

/** Below this the buckets would be so many that a sketch saves nothing. */
const SMALLEST_ERROR = 1e-4;

/** Buckets whose edges are the powers of gamma: bucket i holds what is above gamma^(i-1), up to gamma^i. */
export type LogBuckets = {
	gamma: number;
	/** The bucket of a number above 0. */
	indexOf(x: number): number;
	/** The same, and never off by one through the rounding of a logarithm. */
	bucketAt(x: number): number;
	/** The upper edge of a bucket. */
	edgeOf(index: number): number;
	/** The value that stands for a bucket: no value in it is further away than the relative error. */
	valueOf(index: number): number;
};

/**
 * Buckets for all positive numbers, as wide as a relative error allows.
 *
 * @param relativeError from 0.0001 to below 1
 * @throws StatsError `out-of-range`
 * @see Masson, Rim & Lee (2019), "DDSketch", https://doi.org/10.14778/3352063.3352135
 */
export function logBuckets(caller: string, relativeError: number): LogBuckets {
	if (!(Number.isFinite(relativeError) && relativeError >= SMALLEST_ERROR && relativeError < 1)) {
		throw new StatsError(
			'out-of-range',
			`${caller} requires relativeError from ${SMALLEST_ERROR} to below 1, got ${relativeError}`
		);
	}
	const gamma = (1 + relativeError) / (1 - relativeError);
	const logGamma = Math.log1p(relativeError) - Math.log1p(-relativeError);
	const edgeOf = (index: number) => Math.exp(index * logGamma);
	// A value on an edge belongs to the bucket below, whatever the logarithm's last bit; + 0 is for -0.
	const indexOf = (x: number) => Math.ceil(Math.log(x) / logGamma - 1e-12) + 0;
	return {
		gamma,
		indexOf,
		bucketAt(x) {
			const index = indexOf(x);
			return edgeOf(index) < x ? index + 1 : index;
		},
		edgeOf,
		valueOf: (index) => Math.min(Number.MAX_VALUE, edgeOf(index - 1) * (1 + relativeError))
	};
}
