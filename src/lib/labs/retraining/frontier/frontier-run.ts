import { WorldsRun } from '../many/worlds-run.svelte.ts';
import { askOf, keyOf, targetWorlds, type FrontierReading } from './field.ts';

/** All policies on many worlds, from the reading that came with the page on. */
export const frontierRun = (first: FrontierReading) =>
	new WorldsRun({
		...{ first, worlds: first.summary.worlds, target: targetWorlds, stretch: 10 },
		...{ keyOf, ask: askOf },
		read: async (state: FrontierReading['state'], blocks) =>
			(await import('./reading.ts')).readingOf(state, blocks),
		open: async () => (await import('$lib/workers')).createPool('retrainingFrontier')
	});
