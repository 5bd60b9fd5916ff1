import type { Deed, Queue } from '$lib/study';

/** Nothing planned yet. */
export const empty: Queue = { learning: [], due: [], fresh: [], done: { reviews: 0, fresh: 0 } };
/** What is older is not taken back with one key. */
export const undoWithin = 24 * 3_600_000;
/** Deeds after which a card may have another place in the day. */
export const replans: ReadonlySet<Deed['did']> = new Set(['resume', 'reset', 'bring']);
