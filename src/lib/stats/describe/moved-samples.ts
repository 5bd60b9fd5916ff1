import { unitOf } from './unit-of.ts';

/** Samples counted from one of their values, and the unit in which they are given. */
export type MovedSamples = { samples: Float64Array[]; unit: number };

/**
 * Samples counted from the first value of all, so that means far from 0 cost no digits of their
 * difference; and divided by a power of two where squares would overflow or vanish.
 *
 * @param samples finite numbers, one or more in each; never modified
 */
export function movedSamples(...samples: Float64Array[]): MovedSamples {
	const largest = Math.max(...samples.map(unitOf));
	const unit = largest > 1e-100 && largest < 1e140 ? 1 : largest;
	const origin = (samples[0]?.[0] ?? 0) / unit;
	return { samples: samples.map((sample) => sample.map((value) => value / unit - origin)), unit };
}
