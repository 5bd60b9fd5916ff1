import found from '../../../../../content/presets/retraining-frontier.json';
import { frontierBlock, type FrontierBlock } from '$lib/simulation/retraining';
import type { Preset } from '$lib/labs/shell';
import { checkedPresets } from '../one/checked-presets.ts';
import { initialState, type WorldState } from '../one/state.ts';
import { askOf, printedWorlds, type FrontierReading } from './field.ts';
import { readingOf } from './reading.ts';

/** What the page shows before anything has run in it. */
export type FirstFrontier = {
	readonly reading: FrontierReading;
	readonly presets: readonly Preset[];
};

/** The part's first state, played when the site is built. */
export const firstFrontier = (): FirstFrontier => ({
	reading: countNow(initialState, printedWorlds),
	presets: checkedPresets('retraining-frontier', found)
});

/** So many worlds of a state, played here and now. */
export function countNow(state: WorldState, worlds: number): FrontierReading {
	const steps = frontierBlock(askOf(state, 0, worlds));
	let step: IteratorResult<number, FrontierBlock> = steps.next();
	while (!step.done) step = steps.next();
	return readingOf(state, [step.value]);
}
