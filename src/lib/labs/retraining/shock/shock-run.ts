import { WorldsRun } from '../many/worlds-run.svelte.ts';
import type { ShockReading } from './reading.ts';
import { keyOf, questionOf, worlds, type ShockState } from './state.ts';

/** One shock in many worlds, from the reading that came with the page on. */
export const shockRun = (first: ShockReading) =>
	new WorldsRun({
		...{ first, worlds: first.worlds, target: worlds, stretch: 20 },
		keyOf,
		ask: (state: ShockState, from: number, count: number) => ({
			...questionOf(state),
			...{ first: from, worlds: count }
		}),
		read: async (state: ShockState, blocks) =>
			(await import('./reading.ts')).readingOf(state, blocks),
		open: async () => (await import('$lib/workers')).createPool('retrainingShock')
	});
