import type { Reading } from '$lib/simulation/drift';

/** A detector as the lab shows it: its reading, and whether it belongs to the rows on the screen. */
export type PanelRow = Reading & {
	readonly title: string;
	readonly group: 'test' | 'distance' | 'model';
	/** The reading belongs to rows from before the last change. */
	readonly stale: boolean;
};
