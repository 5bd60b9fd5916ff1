import type { DriftTest } from '$lib/stats';

/**
 * What the page needs to know of a detector: the registry's entry without the functions that
 * compute it, so that the statistics are loaded in the Worker only.
 */
export type Detector = Pick<
	DriftTest,
	'id' | 'title' | 'asks' | 'group' | 'speed' | 'digits' | 'base' | 'threshold'
>;

/** An entry of the registry as plain data. */
export function detectorOf(test: DriftTest): Detector {
	const { id, title, asks, group, speed, digits, base, threshold } = test;
	return { id, title, asks, group, speed, digits, base, threshold };
}
