import { checkProbability } from '../check-number.ts';
import { checkedValues } from '../drift/float64-values.ts';
import { StatsError } from '../stats-error.ts';
import { bucketCounts, type BucketCounts } from './bucket-counts.ts';
import { logBuckets } from './log-buckets.ts';

export type LatencySketchOptions = {
	/** Largest relative error of a quantile, from 0.0001 to below 1. */
	relativeError?: number;
};

export type LatencySketch = {
	/** Counts a value of 0 or more; one below 2.3e-308 counts as 0. @throws StatsError */
	add(x: number): void;
	/** Counts many values at once, or none of them if one is no such value. @throws StatsError */
	addAll(values: ArrayLike<number>): void;
	/** Counts all that another sketch of the same relative error has counted. @throws StatsError */
	merge(other: LatencySketch): void;
	/**
	 * The value at place p (count - 1) of the sorted values, rounded down and counted from 0, within
	 * the relative error. @throws StatsError `no-data` while it is empty, or `not-a-probability`
	 */
	quantile(p: number): number;
	readonly count: number;
	readonly relativeError: number;
};

function refuse(x: unknown): void {
	if (typeof x === 'number' && x >= 0 && x < Infinity) return;
	throw new StatsError(
		Number.isFinite(x) ? 'out-of-range' : 'not-finite',
		`latencySketch requires finite values of 0 or more, got ${String(x)}`
	);
}

/**
 * A sketch of latencies: counts values in buckets that grow in proportion, so that every quantile is
 * right within a relative error, of any number of values; sketches of several hosts merge without loss.
 *
 * @throws StatsError if the relative error or a value is out of its range
 * @see Masson, Rim & Lee (2019), "DDSketch", https://doi.org/10.14778/3352063.3352135
 */
export function latencySketch({ relativeError = 0.01 }: LatencySketchOptions = {}): LatencySketch {
	return new Sketch(relativeError);
}

/** Its methods are its own, as those of a plain object, and yet the same functions for every sketch. */
class Sketch implements LatencySketch {
	readonly relativeError: number;
	count = 0;
	readonly #counts: BucketCounts;
	readonly add = this.#add;
	readonly addAll = this.#addAll;
	readonly merge = this.#merge;
	readonly quantile = this.#quantile;

	constructor(relativeError: number) {
		this.#counts = bucketCounts(logBuckets('latencySketch', relativeError), refuse);
		this.relativeError = relativeError;
	}

	#add(x: number): void {
		this.#counts.add(x);
		this.count++;
	}

	#addAll(values: ArrayLike<number>): void {
		const isReady = values instanceof Float64Array;
		this.#counts.addAll(isReady ? values : checkedValues('latencySketch', 'values', values));
		this.count += values.length;
	}

	#merge(other: LatencySketch): void {
		const { relativeError } = this;
		if (!(other instanceof Sketch) || other.relativeError !== relativeError) {
			throw new StatsError(
				'out-of-range',
				`latencySketch merges a sketch of the same relativeError, ${relativeError}, only`
			);
		}
		this.#counts.merge(other.#counts);
		this.count += other.count;
	}

	#quantile(p: number): number {
		checkProbability('latencySketch', 'p', p);
		let left = p * (this.count - 1);
		let last = -1;
		for (const [value, many] of this.#counts.entries()) {
			last = value;
			left -= many;
			if (left < 0) break;
		}
		if (last < 0) throw new StatsError('no-data', 'latencySketch requires a value first');
		return last;
	}
}
