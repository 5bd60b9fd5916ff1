import type { BlindKind } from '$lib/simulation/rollout';
import { initialState as oneState, type OneState } from '../one/state.ts';

/** Which ten rounds are played. */
export type BlindState = { readonly kind: BlindKind; readonly seed: number };

export const initialState: BlindState = { kind: 'mixed', seed: 7 };
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
