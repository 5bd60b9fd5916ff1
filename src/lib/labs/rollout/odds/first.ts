import found from '../../../../../content/presets/rollout-odds.json';
import { oddsBlock, type OddsBlock } from '$lib/simulation/rollout';
import type { Preset } from '$lib/labs/shell';
import { oddsLink } from './fields.ts';
import { readingOf, type OddsReading } from './reading.ts';
import { askOf, initialState, printedRuns, type OddsState } from './state.ts';
import { tell, type Told } from './tell.ts';

/** What the page shows before anything has run in it. */
export type FirstOdds = {
	readonly reading: OddsReading;
	readonly told: Told;
	readonly presets: readonly Preset[];
};

/** The part's first state, drawn when the site is built. */
export const firstOdds = (): FirstOdds => ({
	reading: countNow(initialState, printedRuns),
	told: tell(initialState.telling),
	presets: found.map(checked)
});

/** So many runs of a state, drawn here and now. */
export function countNow(state: OddsState, runs: number): OddsReading {
	const steps = oddsBlock(askOf(state, 0, runs));
	let step: IteratorResult<number, OddsBlock> = steps.next();
	while (!step.done) step = steps.next();
	return readingOf(state, [step.value]);
}

/** @throws Error if the preset's link cannot be read whole: the build stops */
function checked(preset: Preset): Preset {
	const read = oddsLink.read(preset.link, undefined);
	if (read?.problems.length === 0 && oddsLink.write(read.state) === preset.link) return preset;
	throw new Error(
		`content/presets/rollout-odds.json, ${preset.id}: ${read?.problems[0] ?? `the lab writes it as ${oddsLink.write(read?.state ?? initialState)}`}`
	);
}
