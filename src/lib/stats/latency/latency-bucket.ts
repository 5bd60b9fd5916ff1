import { checkPositive } from '../check-number.ts';
import { logBuckets } from './log-buckets.ts';

export type LatencyBucket = {
	/** Ratio of a bucket's edges. */
	gamma: number;
	/** The bucket holds what is above gamma^(index - 1), up to gamma^index. */
	index: number;
	/** What a sketch reports for it: within the relative error of all it holds. */
	value: number;
};

/**
 * The bucket of a latency sketch that a value falls in.
 *
 * @param x above 0
 * @param relativeError largest relative error of a reported value, from 0.0001 to below 1
 * @throws StatsError if an argument is out of its range
 * @see Masson, Rim & Lee (2019), "DDSketch", https://doi.org/10.14778/3352063.3352135
 */
export function latencyBucket(x: number, relativeError = 0.01): LatencyBucket {
	checkPositive('latencyBucket', 'x', x);
	const { gamma, indexOf, valueOf } = logBuckets('latencyBucket', relativeError);
	const index = indexOf(x);
	return { gamma, index, value: valueOf(index) };
}
