import type { DriftPicture } from '$lib/simulation/drift';
import { driftTests } from '$lib/stats';
import type { SlowReading } from './drift-lab.svelte.ts';
import type { PanelRow } from './panel-row.ts';

/** One row for each detector of the registry that has a reading, in the registry's order. */
export function panelRows(picture: DriftPicture, slow: SlowReading): PanelRow[] {
	return driftTests.flatMap((test) => {
		const isSlow = test.speed === 'slow';
		const readings = isSlow ? slow.readings : picture.readings;
		const reading = readings.find(({ id }) => id === test.id);
		if (!reading || !test.accepts.includes(kinds[picture.kind])) return [];
		return { ...reading, title: test.title, group: test.group, stale: isSlow && slow.stale };
	});
}

const kinds = { numeric: 'continuous', categories: 'categorical' } as const;
