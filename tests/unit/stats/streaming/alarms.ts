import type { ChangeDetector } from '../../../../src/lib/stats/streaming/change-detector.ts';

/** At which values a detector rings. */
export function alarms(detector: ChangeDetector, values: Iterable<number>): number[] {
	return [...values].flatMap((value, i) => (detector.update(value) === 'drift' ? [i] : []));
}
