import found from '../../../../../content/presets/retraining-shock.json';
import { shockBlock, type ShockBlock } from '$lib/simulation/retraining';
import type { Preset } from '$lib/labs/shell';
import { readingOf, type ShockReading } from './reading.ts';
import { initialState, questionOf, shockLink, type ShockState } from './state.ts';

/** What the page shows before anything has run in it. */
export type FirstShock = { readonly reading: ShockReading; readonly presets: readonly Preset[] };

/** The part's first state, played when the site is built. */
export const firstShock = (): FirstShock => ({
	reading: playNow(initialState),
	presets: found.map(checked)
});

/** A state played here and now. */
export function playNow(state: ShockState): ShockReading {
	const steps = shockBlock(questionOf(state));
	let step: IteratorResult<number, ShockBlock> = steps.next();
	while (!step.done) step = steps.next();
	return readingOf(state, [step.value]);
}

/** @throws Error if the preset's link cannot be read whole: the build stops */
function checked(preset: Preset): Preset {
	const read = shockLink.read(preset.link, undefined);
	if (read?.problems.length === 0 && shockLink.write(read.state) === preset.link) return preset;
	throw new Error(
		`content/presets/retraining-shock.json, ${preset.id}: ${read?.problems[0] ?? `the lab writes it as ${shockLink.write(read?.state ?? initialState)}`}`
	);
}
