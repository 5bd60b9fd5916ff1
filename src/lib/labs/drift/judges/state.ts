import { initialState as pairAsItStarts, type DriftState } from '../state.ts';

/** Two normal windows at the last size at which Evidently tests: five judges disagree about them. */
export const initialState: DriftState = {
	...pairAsItStarts,
	current: { family: null, parameters: [], shift: 0.15, spread: 1 },
	rows: { reference: 1000, current: 1000 }
};

/** Replayed days are few where each is long: about as many rows for every size. */
const rowsInAll = 10_000_000;

/** Days to replay at this many rows in both windows. */
export function daysFor(rows: number): number {
	return Math.round(Math.min(1000, Math.max(60, rowsInAll / rows)));
}
