import { createRng, type Rng } from '../../../random/index.ts';

/** Ten intervals of a baseline and of a canary as old and as large, and how many are spoilt. */
export interface IntervalWorld {
	/** `errors` are counted among `requests` an interval; `latency` is a P95 in ms. */
	readonly metric: 'errors' | 'latency';
	/** Requests an interval and side; latency does not depend on it. */
	readonly requests: number;
	/** How far a P95 strays from interval to interval, as a share of it; errors do not depend on it. */
	readonly noise: number;
	/** How many of the ten intervals of the canary are worse, from 0 to 10. */
	readonly worse: number;
	/** By which factor, from 1. */
	readonly times: number;
	readonly seed: number;
}

/** One value an interval: failed requests, or ms. */
export interface Intervals {
	readonly control: Float64Array;
	readonly canary: Float64Array;
}

export const intervalCount = 10;
/** What an interval reads on average while nothing is wrong. */
export const soundErrorRate = 0.001;
export const soundLatencyMs = 120;

/** The first `worse` intervals are worse; the same seed keeps each interval's luck for any `times`. */
export function drawIntervals(world: IntervalWorld): Intervals {
	const rng = createRng(world.seed).fork(world.metric);
	const side = (name: string, times: (interval: number) => number) =>
		Float64Array.from({ length: intervalCount }, (_, i) =>
			intervalValue(world, times(i), rng.fork(name).fork(i))
		);
	return {
		control: side('control', () => 1),
		canary: side('canary', (i) => (i < world.worse ? world.times : 1))
	};
}

/** An interval's value, rounded as a dashboard would have it. */
function intervalValue(
	{ metric, requests, noise }: IntervalWorld,
	times: number,
	rng: Rng
): number {
	if (metric === 'latency') {
		const ms = soundLatencyMs * times * (1 + noise * rng.normal());
		return Math.max(1, Math.round(10 * ms) / 10);
	}
	return Math.min(requests, rng.poisson(requests * soundErrorRate * times));
}
