import type { DriftPicture } from '$lib/simulation/drift';
import type { Detector } from './detector.ts';
import type { SlowReading } from './drift-lab.svelte.ts';
import type { PanelRow } from './panel-row.ts';

/** One row for each detector that has a reading of this picture, in the registry's order. */
export function panelRows(
	picture: DriftPicture,
	slow: SlowReading,
	detectors: readonly Detector[]
): PanelRow[] {
	return detectors.flatMap(({ id, title, group, speed }) => {
		const isSlow = speed === 'slow';
		// Only numeric features have a slow reading; one from before may still be there.
		const readings = !isSlow ? picture.readings : picture.kind === 'numeric' ? slow.readings : [];
		const reading = readings.find((one) => one.id === id);
		return reading ? [{ ...reading, title, group, stale: isSlow && slow.stale }] : [];
	});
}
