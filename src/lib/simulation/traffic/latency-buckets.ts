import { exp, ln } from '../../random/index.ts';
import type { TickCounts } from './world.ts';

/** Buckets that grow in proportion, so that a log-normal answer finds its own without an exponential. */
export const LATENCY_BUCKETS = 512;
/** Width of a bucket in the logarithm: 3.2 %. */
export const LATENCY_STEP = 1 / 32;
/** Logarithm of the lowest edge, 0.05 ms; the highest is 444 s. What lies beyond goes to the last one. */
export const LATENCY_LOW = -2.995732273553991;

/** Where a logarithm of milliseconds lies, in buckets from the lowest edge. */
export function placeOf(logMs: number): number {
	return (logMs - LATENCY_LOW) / LATENCY_STEP;
}

/** The bucket of a latency, from 0 to 511. */
export function bucketOfMs(ms: number): number {
	return bucketAt(placeOf(ln(ms)));
}

/** The bucket of a place, which may lie outside. */
export function bucketAt(place: number): number {
	return Math.min(LATENCY_BUCKETS - 1, Math.max(0, Math.floor(place)));
}

/** Milliseconds at a place. */
export function msAt(place: number): number {
	return exp(LATENCY_LOW + LATENCY_STEP * place);
}

/**
 * The latency in ms that a share p of an arm's answers does not exceed, even inside its bucket by
 * the logarithm, so within 3.2 %. NaN without an answer.
 *
 * @param counts of one tick, or several ticks' lists `latency` added up
 * @param arm 0 old, 1 fresh, 2 baseline
 * @param p from 0 to 1
 */
export function percentile(counts: Pick<TickCounts, 'latency'>, arm: number, p: number): number {
	const { latency } = counts;
	const start = arm * LATENCY_BUCKETS;
	const end = Math.min(latency.length, start + LATENCY_BUCKETS);
	let total = 0;
	for (let i = start; i < end; i++) total += latency[i] as number;
	if (!(total > 0)) return NaN;
	let left = p * total;
	let last = start;
	for (let i = start; i < end; i++) {
		const count = latency[i] as number;
		if (count === 0) continue;
		if (left <= count) return msAt(i - start + left / count);
		left -= count;
		last = i;
	}
	return msAt(last - start + 1);
}
