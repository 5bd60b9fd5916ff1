import type { Prices } from '$lib/simulation/drift';
import { initialState as pair, type DriftState } from '../state.ts';

/** Part one's pair of windows, the detector that is watched, and what its mistakes cost. */
export type HowOftenState = DriftState & {
	readonly watch: {
		readonly id: string;
		/** Null: as part one has it. */
		readonly threshold: number | null;
	};
	readonly prices: Prices;
	/** Rows that a day draws from a file; null: as many as the file has. */
	readonly fileRows: DriftState['rows'] | null;
};

/** What each price may be. */
export const priceLimits = {
	falsePage: { min: 0, max: 100_000 },
	missedDay: { min: 0, max: 1_000_000 },
	driftedDays: { min: 0, max: 100 }
} as const;

/** A shift that a glance at two histograms misses, at a size where KS cannot. */
export const initialState: HowOftenState = {
	...pair,
	current: { ...pair.current, shift: 0.1 },
	rows: { reference: 10_000, current: 10_000 },
	watch: { id: 'psi', threshold: null },
	prices: { falsePage: 50, missedDay: 400, driftedDays: 5 },
	fileRows: null
};
