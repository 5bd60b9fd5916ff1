import { exp, ln } from '../../random/index.ts';

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
