import { exp, ln } from '../../random/index.ts';
import { normal } from '../../stats/index.ts';
import { LATENCY_BUCKETS, LATENCY_STEP, placeOf } from './latency-buckets.ts';
import type { Latency } from './world.ts';

/** Factors are rounded to this part of a bucket, 0.4 %, so that their tables can be kept. */
export const FACTOR_PARTS = 8;
/** The Pareto tail starts so many standard deviations above the body's median. */
const TAIL_FROM = 2;
/** A slow tail slows the slowest fiftieth of the answers. */
const SLOW_SHARE = 0.02;
/** Shares below this are nothing. */
const NEGLIGIBLE = 1e-12;

/** How long answers take, in buckets, before queues and cold starts stretch them. */
export interface LatencyLaw {
	/** The body: place of its median, and standard deviation, in buckets. */
	readonly median: number;
	readonly spread: number;
	/** The tail: its share, where it starts, and the mean of what is added to that, in buckets. */
	readonly tailShare: number;
	readonly tailFrom: number;
	readonly tailMean: number;
	/** Places above this one move up by `slowBy`. */
	readonly slowFrom: number;
	readonly slowBy: number;
	/** Share of the answers below a place, all stretched by a number of parts of a bucket. */
	below(place: number, parts: number): number;
	/** Share of the answers by bucket, stretched alike. */
	shares(parts: number): BucketShares;
}

/** Cumulative shares: bucket `first + i` holds `cumulative[i + 1] - cumulative[i]`. */
export interface BucketShares {
	readonly first: number;
	readonly cumulative: Float64Array;
}

/** Rounds a factor on latency to parts of a bucket: what `shares` and `below` take. */
export function partsOf(factor: number): number {
	return Math.round((ln(factor) / LATENCY_STEP) * FACTOR_PARTS);
}

/**
 * The law of a model's latency: a log-normal body, and a share of Pareto tail that starts two
 * standard deviations above the median.
 *
 * @param slowTimes factor on the slowest fiftieth of the answers: P99 grows by it, the median stays
 */
export function latencyLaw(latency: Latency, slowTimes = 1): LatencyLaw {
	const spread = Math.max(latency.sigma, 1e-6) / LATENCY_STEP;
	const median = placeOf(ln(latency.medianMs));
	const { tailShare } = latency;
	const tailFrom = median + TAIL_FROM * spread;
	const tailMean = 1 / (latency.tailShape * LATENCY_STEP);
	const { cdf } = normal();
	const plain = (place: number) =>
		(1 - tailShare) * cdf((place - median) / spread) +
		(place > tailFrom ? tailShare * (1 - exp((tailFrom - place) / tailMean)) : 0);
	const slowBy = ln(slowTimes) / LATENCY_STEP;
	const slowFrom = slowBy > 0 ? solve(plain, 1 - SLOW_SHARE, median) : Infinity;
	const slowed = (place: number) =>
		place <= slowFrom ? plain(place) : plain(Math.max(slowFrom, place - slowBy));
	const tables = new Map<number, BucketShares>();
	return {
		...{ median, spread, tailShare, tailFrom, tailMean, slowFrom, slowBy },
		below: (place, parts) => slowed(place - parts / FACTOR_PARTS),
		shares(parts) {
			const table = tables.get(parts) ?? tabulate((place) => slowed(place - parts / FACTOR_PARTS));
			tables.set(parts, table);
			return table;
		}
	};
}

function solve(cdf: (place: number) => number, p: number, from: number): number {
	let [low, high] = [from, from + 1];
	while (cdf(high) < p && high < from + 1e6) high = from + 2 * (high - from);
	for (let i = 0; i < 60; i++) {
		const middle = (low + high) / 2;
		if (cdf(middle) < p) low = middle;
		else high = middle;
	}
	return high;
}

/** Shares of the buckets; the outermost take what lies beyond. */
function tabulate(below: (place: number) => number): BucketShares {
	let first = 0;
	while (first < LATENCY_BUCKETS - 1 && below(first + 1) < NEGLIGIBLE) first++;
	let last = first;
	while (last < LATENCY_BUCKETS - 1 && 1 - below(last + 1) > NEGLIGIBLE) last++;
	const cumulative = new Float64Array(last - first + 2);
	for (let i = 1; i < cumulative.length - 1; i++) cumulative[i] = below(first + i);
	cumulative[cumulative.length - 1] = 1;
	return { first, cumulative };
}
