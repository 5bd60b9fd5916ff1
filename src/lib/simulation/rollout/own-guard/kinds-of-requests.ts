import { ln } from '../../../random/index.ts';
import { normal } from '../../../stats/index.ts';
import type { Measure, Served, WatchedMetric } from './types.ts';

/** Standard deviation of the logarithm of latency. */
const latencySigma = 0.5;
const standard = normal(0, 1);
const z99 = standard.quantile(0.99);

/** Share of requests slower than this, of log-normal latencies with this 99th percentile. */
export function slowShare(limitMs: number, p99Ms: number): number {
	if (limitMs <= 0) return 1;
	return standard.sf(z99 + ln(limitMs / p99Ms) / latencySigma);
}

/**
 * The kinds of requests that a guard's metrics tell apart: sound or failed, between which limits of
 * latency. Of Poisson requests each kind is Poisson by itself.
 */
export interface RequestKinds {
	/** The chance of each kind: sound ones by latency from fast to slow, then failed ones. */
	readonly shares: Float64Array;
	/** Limits of latency in ms, rising. */
	readonly limits: readonly number[];
}

export function kindsOfRequests(metrics: readonly WatchedMetric[], served: Served): RequestKinds {
	const limits = latencyLimits(metrics);
	const above = [1, ...limits.map((limit) => slowShare(limit, served.p99Ms)), 0];
	const bins = above.slice(1).map((slower, i) => (above[i] ?? 0) - slower);
	const outcomes = [1 - served.errorRate, served.errorRate];
	return { shares: Float64Array.from(outcomes.flatMap((p) => bins.map((bin) => p * bin))), limits };
}

function latencyLimits(metrics: readonly WatchedMetric[]): number[] {
	const limits = metrics.flatMap(({ measure, judge }) =>
		measure.kind === 'latency' ? judge.cuts.map((cut) => cut * measure.unitMs) : []
	);
	return [...new Set(limits)].filter((limit) => limit > 0).sort((a, b) => a - b);
}

export interface Reading {
	readonly requests: number;
	readonly errors: number;
	readonly value: number;
}

/** What a query returns for these counts of each kind. NaN where it divides nothing by nothing. */
export function readMeasure(
	metric: WatchedMetric,
	counts: Float64Array,
	limits: readonly number[]
): Reading {
	const bins = limits.length + 1;
	let [sound, errors] = [0, 0];
	for (let i = 0; i < bins; i++) {
		sound += counts[i] ?? 0;
		errors += counts[bins + i] ?? 0;
	}
	const requests = sound + errors;
	const { measure, windowSeconds } = metric;
	if (measure.kind !== 'latency') {
		return { requests, errors, value: valueOf(measure, windowSeconds, [sound, errors]) };
	}
	const value = requests === 0 ? NaN : percentileOf(measure, counts, limits);
	return { requests, errors, value };
}

/** The value of a measure that counts failures. */
export function valueOf(
	measure: Exclude<Measure, { kind: 'latency' }>,
	windowSeconds: number,
	[sound, errors]: readonly [number, number]
): number {
	if (measure.kind === 'errors') return measure.perSecond ? errors / windowSeconds : errors;
	const part = measure.kind === 'error-share' ? errors : sound;
	return (part / (sound + errors)) * measure.times;
}

/** How many requests must be slower than a limit before the percentile is above it: more than this. */
export const slowAllowed = (percentile: number, requests: number) =>
	(1 - percentile) * requests + 1e-9;

/** A value on the right side of every limit: more is not drawn of latency. */
function percentileOf(
	{ percentile, unitMs }: Extract<Measure, { kind: 'latency' }>,
	counts: Float64Array,
	limits: readonly number[]
): number {
	const bins = limits.length + 1;
	const at = (bin: number) => (counts[bin] ?? 0) + (counts[bins + bin] ?? 0);
	let requests = 0;
	for (let bin = 0; bin < bins; bin++) requests += at(bin);
	let slower = 0;
	let bin = bins - 1;
	for (; bin > 0; bin--) {
		slower += at(bin);
		if (slower > slowAllowed(percentile, requests)) break;
	}
	const [low, high] = [limits[bin - 1] ?? 0, limits[bin] ?? 2 * (limits[bin - 1] ?? 0)];
	return (low + high) / 2 / unitMs;
}
