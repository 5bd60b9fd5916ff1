import found from '../../../../../content/presets/retraining-frontier.json';
import {
	createLabSession,
	frontierBlock,
	type FrontierBlock,
	type LabAnswer
} from '$lib/simulation/retraining';
import type { Preset } from '$lib/labs/shell';
import { checkedPresets } from '../one/checked-presets.ts';
import { initialState, settingsOf, type WorldState } from '../one/state.ts';
import { askOf, printedWorlds, type FrontierReading } from './field.ts';
import { readingOf } from './reading.ts';
import { tileChoices, tilesOf, type TilesReading } from './tiles.ts';

/** What the page shows before anything has run in it. */
export type FirstFrontier = {
	readonly reading: FrontierReading;
	/** One world of the kind under each policy. */
	readonly tiles: TilesReading;
	readonly presets: readonly Preset[];
};

/** The part's first state, played when the site is built. */
export const firstFrontier = (): FirstFrontier => ({
	reading: countNow(initialState, printedWorlds),
	tiles: tilesNow(initialState),
	presets: checkedPresets('retraining-frontier', found)
});

/** So many worlds of a state, played here and now. */
export function countNow(state: WorldState, worlds: number): FrontierReading {
	const steps = frontierBlock(askOf(state, 0, worlds));
	let step: IteratorResult<number, FrontierBlock> = steps.next();
	while (!step.done) step = steps.next();
	return readingOf(state, [step.value]);
}

/** One world under each policy, played here and now. */
export function tilesNow(state: WorldState): TilesReading {
	const ask = { settings: settingsOf(state), choices: tileChoices(state) };
	const steps = createLabSession()(ask);
	let step: IteratorResult<number, LabAnswer> = steps.next();
	while (!step.done) step = steps.next();
	if (!step.value.picture)
		throw new RangeError(step.value.problems.map(({ text }) => text).join(' '));
	return tilesOf(state, step.value.picture);
}
