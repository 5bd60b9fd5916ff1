import type { BlindKind } from '$lib/simulation/rollout';
import { initialState as oneState, type OneState } from '../one/state.ts';

/** Which ten rounds are played. */
export type BlindState = { readonly kind: BlindKind; readonly seed: number };

/**
 * Opens on a fault that the whole hides and one row of a table shows within an hour and a half. Five
 * of its ten are sound, four of these with a cold cache; the sheet’s guard is wrong in four.
 */
export const initialState: BlindState = { kind: 'mixed', seed: 47 };
export const seeds = { min: 1, max: 999_999 } as const;

/** Minutes that have passed when a round opens: an empty dashboard says nothing. */
export const openingMinute = 30;

/** What rounds are drawn from, as the menu has it. */
export const kinds: readonly { value: BlindKind; label: string }[] = [
	{ value: 'mixed', label: 'All faults' },
	{ value: 'easy', label: 'Larger faults' },
	{ value: 'quiet', label: 'A small service' },
	{ value: 'latency', label: 'Slow answers only' }
];

/** What the drawings of one release ask for: nobody guards. */
export const drawnState: OneState = { ...oneState, guards: [], defect: undefined };
