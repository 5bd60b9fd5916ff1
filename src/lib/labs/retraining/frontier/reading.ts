import { frontierSummary, mergeFrontier, type FrontierBlock } from '$lib/simulation/retraining';
import type { WorldState } from '../one/state.ts';
import type { FrontierReading } from './field.ts';

/** Blocks put together and read; apart from what asks, so that a page loads it with the first block. */
export const readingOf = (
	state: WorldState,
	blocks: readonly FrontierBlock[]
): FrontierReading => ({ state, summary: frontierSummary(mergeFrontier(blocks)) });
